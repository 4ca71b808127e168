import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { PartnerDocument } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { organisations, partnerDocuments, partners } from "../../schema";

/** A paper of a partner; `key` is its name in the file store. */
export type DocumentRecord = {
  partnerId: number;
  key: string;
  kind: PartnerDocument;
  number: string | null;
  contentType: string;
  createdBy: string | null;
  createdAt: Date;
  /** DPMD has found the papers in order since it was sent. */
  isChecked: boolean;
};

const columns = {
  partnerId: partnerDocuments.partnerId,
  key: partnerDocuments.key,
  kind: partnerDocuments.kind,
  number: partnerDocuments.number,
  contentType: partnerDocuments.contentType,
  createdBy: partnerDocuments.createdBy,
  createdAt: partnerDocuments.createdAt,
  isChecked: sql<boolean>`coalesce(${partnerDocuments.createdAt} <= ${organisations.verifiedAt}, false)`,
};

const ofTheirPartner = eq(organisations.partnerId, partnerDocuments.partnerId);

/** Whose papers: all of the partners with these ids, or only those that one person sent (a user's id). */
export type WhichDocuments = { partnerIds: readonly number[]; onlySentBy: string | null };

/** The papers of partners, oldest first. */
export async function findPartnerDocuments(
  db: Db,
  { partnerIds, onlySentBy }: WhichDocuments,
): Promise<DocumentRecord[]> {
  const isSentBy = onlySentBy === null ? undefined : eq(partnerDocuments.createdBy, onlySentBy);
  return db
    .select(columns)
    .from(partnerDocuments)
    .leftJoin(organisations, ofTheirPartner)
    .where(and(inArray(partnerDocuments.partnerId, [...partnerIds]), isSentBy))
    .orderBy(asc(partnerDocuments.id));
}

/** The numbers that a partner states: to be compared with what its papers say. */
export async function findPartnerNumbers(
  db: Db,
  partnerId: number,
): Promise<{ nib: string | null; npwp: string | null }> {
  const [found] = await db
    .select({ nib: partners.nib, npwp: partners.npwp })
    .from(partners)
    .where(eq(partners.id, partnerId));
  return found ?? { nib: null, npwp: null };
}

/** The paper under this key, and whose it is. */
export async function findDocument(
  db: Db,
  key: string,
): Promise<(DocumentRecord & { partnerId: number; partner: string }) | null> {
  const [found] = await db
    .select({ ...columns, partnerId: partnerDocuments.partnerId, partner: partners.ref })
    .from(partnerDocuments)
    .innerJoin(partners, eq(partners.id, partnerDocuments.partnerId))
    .leftJoin(organisations, ofTheirPartner)
    .where(eq(partnerDocuments.key, key));
  return found ?? null;
}

/** Counts and locks a partner, so that two uploads at one moment do not both take the last place. */
export async function countDocumentsLocked(tx: Db, partnerId: number): Promise<number> {
  await tx.select({ id: partners.id }).from(partners).where(eq(partners.id, partnerId)).for("update");
  return tx.$count(partnerDocuments, eq(partnerDocuments.partnerId, partnerId));
}

/** Keeps what is known of a paper whose file is in the store already. */
export async function saveDocument(db: Db, document: typeof partnerDocuments.$inferInsert): Promise<void> {
  await db.insert(partnerDocuments).values(document);
}

/** Forgets a paper; false when it was not there any more. */
export async function removeDocument(db: Db, key: string): Promise<boolean> {
  const removed = await db
    .delete(partnerDocuments)
    .where(eq(partnerDocuments.key, key))
    .returning({ key: partnerDocuments.key });
  return removed.length > 0;
}
