import type { AuditLine } from "~/db/queries/audit/audit-line";

import type { RowCounts } from "./import-market";
import { LIST_NAMES, type ListName } from "./problem";

/** What the audit log calls an uploaded file. */
export const EXCHANGE_FILE = "exchange_file";

/** What an import did to each list, as the audit log keeps it. */
export type ImportedCounts = Record<ListName, Pick<RowCounts, "created" | "changed">>;

/** The counts as details of a line of the audit log; what did not happen is left out. */
export function auditDetails(counts: Record<ListName, RowCounts>): Record<string, number> {
  const all = LIST_NAMES.flatMap((list) => [
    [`${list}_created`, counts[list].created] as const,
    [`${list}_changed`, counts[list].changed] as const,
  ]);
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

/** The counts that the line of an import keeps. */
export function importedCounts({ details }: Pick<AuditLine, "details">): ImportedCounts {
  const count = (list: ListName) => ({
    created: Number(details?.[`${list}_created`] ?? 0),
    changed: Number(details?.[`${list}_changed`] ?? 0),
  });
  return {
    villages: count("villages"),
    potentials: count("potentials"),
    partners: count("partners"),
    interests: count("interests"),
    outcomes: count("outcomes"),
  };
}
