import { createHash } from "node:crypto";

import { findSubjectHistory } from "~/db/queries/audit/find-subject-history";
import { lockSubject } from "~/db/queries/audit/lock-subject";
import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { findUpload, removeUpload } from "./exchange-upload";
import { auditDetails, EXCHANGE_FILE } from "./imported-counts";
import { type ImportFile, importMarket } from "./import-market";

/** Who takes over which uploaded file, and how what is new arrives. */
export type ImportExchange = { actor: Actor; name: string; arriveAs: ImportFile["arriveAs"] };

/**
 * Takes an uploaded file over, once, all of it or (`false`) nothing because it cannot be used now; the audit log says who
 * did and what it changed. The file is removed.
 * @throws AppError `forbidden` for all but DPMD's brokers; `not_found` when the file is not there (any more)
 */
export async function importExchange(
  { db, files, clock, settings }: Services,
  { actor, name, arriveAs }: ImportExchange,
): Promise<boolean> {
  const { regencyCode, timeZone } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const subject = { type: EXCHANGE_FILE, ref: name };
  const isTaken = await db.transaction(async (tx) => {
    await lockSubject(tx, subject);
    const [imported] = await findSubjectHistory(tx, { ...subject, limit: 1 });
    if (imported) return true;
    const bytes = await findUpload(files, name);
    if (!bytes) throw new AppError("not_found");
    const result = await importMarket({ db: tx, now: clock.now, timeZone }, { bytes, arriveAs, dryRun: false });
    if (!result.ok) return false;
    await recordAudit(tx, {
      at: clock.now(),
      by: actor,
      action: "import_file",
      subject,
      to: arriveAs,
      details: { ...auditDetails(result.counts), sha256: createHash("sha256").update(bytes).digest("hex") },
    });
    return true;
  });
  if (isTaken) await removeUpload(files, name);
  return isTaken;
}
