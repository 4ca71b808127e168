import { and, asc, eq } from "drizzle-orm";

import type { PartnerDocument } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { partnerDocuments, partners } from "../../schema";

/** A paper of a partner; `key` is its name in the file store. */
export type DocumentRecord = {
  key: string;
  kind: PartnerDocument;
  number: string | null;
  contentType: string;
  createdAt: Date;
};

const columns = {
  key: partnerDocuments.key,
  kind: partnerDocuments.kind,
  number: partnerDocuments.number,
  contentType: partnerDocuments.contentType,
  createdAt: partnerDocuments.createdAt,
};

/** The papers of a partner, oldest first. */
export async function findPartnerDocuments(db: Db, partnerId: number): Promise<DocumentRecord[]> {
  return db
    .select(columns)
    .from(partnerDocuments)
    .where(eq(partnerDocuments.partnerId, partnerId))
    .orderBy(asc(partnerDocuments.id));
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

/** Forgets a paper of the partner; false when it was not there. */
export async function removeDocument(db: Db, { partnerId, key }: { partnerId: number; key: string }): Promise<boolean> {
  const removed = await db
    .delete(partnerDocuments)
    .where(and(eq(partnerDocuments.partnerId, partnerId), eq(partnerDocuments.key, key)))
    .returning({ key: partnerDocuments.key });
  return removed.length > 0;
}
