import { recordAudit } from "~/db/queries/audit/record-audit";
import {
  countDocumentsLocked,
  type DocumentRecord,
  findDocument,
  findPartnerDocuments,
  removeDocument,
  saveDocument,
} from "~/db/queries/organisations/partner-documents";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import { findPapersRefusal } from "~/db/queries/organisations/waiting-papers";
import type { Actor } from "~/matching/domain/actor";
import { canEditForPartner, speaksForPartner } from "~/matching/domain/policy";
import type { PartnerDocument } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { StoredFile } from "../files/file-store";
import { IMAGE_LIMITS } from "../files/open-image";
import { orFilesUnavailable } from "../files/or-files-unavailable";
import { type DocumentRefusalCode, MAX_DOCUMENT_BYTES, prepareDocument } from "../files/prepare-document";
import { takeUpload } from "../files/take-upload";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";
import { documentKey, documentName, newDocumentKey } from "./document-key";
import { organisationPath } from "./organisation-path";

export { documentName };

/** Most papers of one partner, most bytes of one, and the fewest pixels of a photographed page's shorter side. */
export const PAPER_LIMITS = { papers: 12, bytes: MAX_DOCUMENT_BYTES, shortSide: IMAGE_LIMITS.shortSide } as const;

type Needs = Pick<Services, "db" | "clock" | "settings" | "files" | "log">;

/** What a partner sees of its papers; `asked` is what DPMD last asked for, until newer papers came. */
export type PartnerPapers = {
  partner: string;
  isVerified: boolean;
  asked: { reason: string; at: Date } | null;
  documents: (DocumentRecord & { canRemove: boolean })[];
};

/**
 * The papers of the actor's partner; while their claim is open, those that they sent themselves.
 * @throws AppError `forbidden` for somebody of no partner
 */
export async function readPapers(
  { db, settings }: Pick<Needs, "db" | "settings">,
  actor: Actor,
): Promise<PartnerPapers> {
  const { partnerId, partner, organisationId } = ownPartner(actor);
  const organisation = await findOrganisation(db, { regencyCode: settings.regencyCode, organisationId });
  if (!organisation) throw new AppError("not_found");
  const onlySentBy = actor.standing === "confirmed" ? null : actor.userId;
  const documents = await findPartnerDocuments(db, { partnerIds: [partnerId], onlySentBy });
  const refusal = await findPapersRefusal(db, partner);
  const isAnswered = documents.some(({ createdAt }) => refusal && createdAt > refusal.at);
  return {
    partner: organisation.name,
    isVerified: organisation.isVerified,
    asked: isAnswered ? null : refusal,
    documents: documents.map((document) => ({ ...document, canRemove: !document.isChecked })),
  };
}

/** A paper to add to one's own partner's. */
export type AddPaper = { actor: Actor; kind: PartnerDocument; number: string | null; bytes: Uint8Array };

/** Kept, or why not. */
export type AddedPaper =
  | { result: "kept" }
  | { result: DocumentRefusalCode | "too_many" }
  | { result: "too_many_uploads"; until: Date };

/**
 * Keeps a paper and tells DPMD.
 * @throws AppError `forbidden` for somebody of no partner, `files_unavailable`
 */
export async function addPaper({ db, clock, settings, files }: Needs, paper: AddPaper): Promise<AddedPaper> {
  const { actor, kind, number } = paper;
  const { partnerId, organisationId } = ownPartner(actor);
  const prepared = await prepareDocument(paper.bytes);
  if ("refusal" in prepared) return { result: prepared.refusal };
  const usedUp = await takeUpload({ db, clock }, actor);
  if (usedUp) return { result: usedUp.refusal, until: usedUp.until };
  const { bytes, contentType, ending, sha256 } = prepared;
  const key = newDocumentKey(ending);
  const at = clock.now();
  const { regencyCode } = settings;
  // A crash from here on leaves a file that no row names; the job that looks for such files removes it.
  await orFilesUnavailable(() => files.put(key, bytes, { contentType }));
  const isKept = await db.transaction(async (tx) => {
    if ((await countDocumentsLocked(tx, partnerId)) >= PAPER_LIMITS.papers) return false;
    await saveDocument(tx, {
      key,
      partnerId,
      kind,
      number,
      contentType,
      sha256,
      createdBy: actor.userId,
      createdAt: at,
    });
    const organisation = await findOrganisation(tx, { regencyCode, organisationId });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "add_document",
      subject: { type: "partner", ref: organisation?.key ?? "" },
      details: { kind, sha256 },
    });
    await notify(tx, {
      to: { regencyCode, roles: ["broker"] },
      kind: "documents_submitted",
      details: { partner: organisation?.name ?? "" },
      path: organisationPath({ kind: "partner", key: organisation?.key ?? "" }),
      at,
    });
    return true;
  });
  if (isKept) return { result: "kept" };
  await files.remove(key);
  return { result: "too_many" };
}

/**
 * Removes a paper that DPMD has not checked, its row first: a file that cannot be removed the nightly cleaning finds.
 * @throws AppError `not_found`, `wrong_state` once it is checked
 */
export async function removePaper(needs: Needs, { actor, name }: NamedPaper): Promise<void> {
  const { db, clock, files, log } = needs;
  const key = documentKey(name);
  await db.transaction(async (tx) => {
    const document = await findDocument(tx, key);
    const isOwn = document && speaksForPartner(actor, document);
    if (!isOwn) throw new AppError("not_found");
    if (document.isChecked) throw new AppError("wrong_state");
    if (!(await removeDocument(tx, key))) throw new AppError("not_found");
    await recordAudit(tx, {
      at: clock.now(),
      by: actor,
      action: "remove_document",
      subject: { type: "partner", ref: document.partner },
      details: { kind: document.kind },
    });
  });
  try {
    await files.remove(key);
  } catch (error) {
    log.warn({ err: error, paper: key }, "the file of a removed paper is left behind");
  }
}

/** A paper as an address names it. */
export type NamedPaper = { actor: Actor; name: string };

/**
 * The file of a paper, for its partner and DPMD's brokers; to anybody else it is not there.
 * @throws AppError `not_found`, `files_unavailable`
 */
export async function openPaper(
  { db, settings, files }: Needs,
  { actor, name }: NamedPaper,
): Promise<StoredFile & { downloadName: string }> {
  const document = await findDocument(db, documentKey(name));
  if (!document || !canEditForPartner(actor, document, settings.regencyCode)) throw new AppError("not_found");
  const file = await orFilesUnavailable(() => files.get(document.key));
  if (!file) throw new AppError("not_found");
  const ending = document.key.split(".").at(-1) ?? "";
  return { ...file, downloadName: `${document.partner}-${document.kind}.${ending}` };
}

function ownPartner({ organisation }: Actor) {
  if (organisation.kind !== "partner") throw new AppError("forbidden");
  const { id: organisationId, partnerId, partner } = organisation;
  return { organisationId, partnerId, partner };
}
