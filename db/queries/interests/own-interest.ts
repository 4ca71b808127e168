import { and, eq, getTableColumns, sql } from "drizzle-orm";

import type { Interest, Partner } from "~/matching/domain/market";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { InterestState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { interests, partners } from "../../schema";
import { partnerValue } from "../market/market-values";
import { returnReasonOf } from "../verification/return-reason";
import { interestOf, NAMED_PLACES, type NamedPlaces } from "./interest-record";
import { isInterestInScope, type PartnerScope } from "./interest-scope";

/** An interest as those who work on it see it, in any state. */
export type OwnInterest = NamedPlaces & {
  id: number;
  state: InterestState;
  /** Counts edits from 1. */
  version: number;
  interest: Interest;
  partner: Partner;
  partnerId: number;
  /** Whether DPMD has verified the partner. */
  isVerified: boolean;
  createdBy: string | null;
  /** Whether DPMD confirmed the person who made it; false while that claim is open. */
  isByConfirmed: boolean;
  submittedAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date;
  returnReason: ReturnReason | null;
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

/** An interest by its ref, and the partners that the person asking may work for. */
export type OwnInterestQuery = { scope: PartnerScope; ref: string };

/** The interest with this ref, when it is inside the scope. */
export async function findOwnInterest(db: Db, query: OwnInterestQuery): Promise<OwnInterest | null> {
  const [found] = await ownInterest(db, query);
  return found ? asOwnInterest(found) : null;
}

/** Like `findOwnInterest`, and nobody else changes it before the transaction ends. */
export async function lockOwnInterest(tx: Db, query: OwnInterestQuery): Promise<OwnInterest | null> {
  const [found] = await ownInterest(tx, query).for("update", { of: interests });
  return found ? asOwnInterest(found) : null;
}

/** The columns of a query over `interests` and `partners` from which `asOwnInterest` makes its value. */
export const OWN_INTEREST = {
  row: getTableColumns(interests),
  partner: getTableColumns(partners),
  isByConfirmed: sql<boolean>`exists (
    select from users u where u.id = ${interests.createdBy} and u.standing = 'confirmed')`,
  ...NAMED_PLACES,
};

function ownInterest(db: Db, { scope, ref }: OwnInterestQuery) {
  return db
    .select(OWN_INTEREST)
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(interests.ref, ref), isInterestInScope(scope)));
}

type Found = Awaited<ReturnType<typeof ownInterest>>[number];

/** A row as the interest that those who work on it see. */
export function asOwnInterest({ row, partner, isByConfirmed, districts, villages }: Found): OwnInterest {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    interest: interestOf(row, { partner: partner.ref, districts, villages }),
    districts,
    villages,
    partner: partnerValue(partner),
    partnerId: partner.id,
    isVerified: partner.isVerified,
    createdBy: row.createdBy,
    isByConfirmed,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    returnReason: returnReasonOf(row),
    source: row.source,
    invented: row.invented,
  };
}
