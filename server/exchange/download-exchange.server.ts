import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { exportMarket } from "./export-market";

/** What can be downloaded: the market as JSON or workbook, all of it or what the public sees, or an empty workbook. */
export type ExchangeDownload = { kind: "json" | "xlsx"; state: "published" | "all" } | { kind: "template" };

/**
 * A `gandeng-desa/1` file; that somebody took the market out is in the audit log.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function downloadExchange(
  { db, clock, settings }: Services,
  { actor, download }: { actor: Actor; download: ExchangeDownload },
): Promise<{ name: string; bytes: Uint8Array }> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  if (download.kind === "template") {
    const { writeTemplate } = await import("./xlsx/write-template");
    return { name: "gandeng-desa-templat.xlsx", bytes: await writeTemplate() };
  }
  const { kind, state } = download;
  const bytes = await exportMarket({ db }, { regencyCode, state, kind: `.${kind}` });
  const name = `gandeng-desa-${regencyCode}-${clock.today()}.${kind}`;
  await recordAudit(db, {
    at: clock.now(),
    by: actor,
    action: "export_market",
    subject: { type: "regency", ref: regencyCode },
    details: { kind, state },
  });
  return { name, bytes };
}
