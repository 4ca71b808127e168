import { and, eq } from "drizzle-orm";

import type { Partner } from "~/matching/domain/market";

import type { Db } from "../../client";
import { partners } from "../../schema";
import { isPartnerInScope, type PartnerScope } from "../interests/interest-scope";
import { partnerValue } from "../market/market-values";

/** A partner as its own people and DPMD see it. */
export type OwnPartner = {
  id: number;
  partner: Partner;
  description: string | null;
  /** Business number and tax number, digits. */
  nib: string | null;
  npwp: string | null;
  isVerified: boolean;
  /** Counts edits of the profile from 1. */
  version: number;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

/** A partner by its ref, and the partners that the person asking may work for. */
export type OwnPartnerQuery = { scope: PartnerScope; ref: string };

/** The partner with this ref, when it is inside the scope. */
export async function findOwnPartner(db: Db, query: OwnPartnerQuery): Promise<OwnPartner | null> {
  const [found] = await ownPartner(db, query);
  return found ? asOwnPartner(found) : null;
}

/** Like `findOwnPartner`, and nobody else changes it before the transaction ends. */
export async function lockOwnPartner(tx: Db, query: OwnPartnerQuery): Promise<OwnPartner | null> {
  const [found] = await ownPartner(tx, query).for("update");
  return found ? asOwnPartner(found) : null;
}

function ownPartner(db: Db, { scope, ref }: OwnPartnerQuery) {
  return db
    .select()
    .from(partners)
    .where(and(eq(partners.ref, ref), isPartnerInScope(scope)));
}

function asOwnPartner(row: typeof partners.$inferSelect): OwnPartner {
  const { id, description, nib, npwp, isVerified, version, invented } = row;
  return { id, partner: partnerValue(row), description, nib, npwp, isVerified, version, invented };
}
