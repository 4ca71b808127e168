import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { lockSubject } from "~/db/queries/audit/lock-subject";
import { countOpenRequests, type Requester } from "~/db/queries/introductions/count-open-requests";
import { findPairIntroductions, type PairIntroduction } from "~/db/queries/introductions/find-introductions";
import { findPair, type PairRecord } from "~/db/queries/introductions/find-pair";
import type { Actor } from "~/matching/domain/actor";
import { isStandingIntroduction, sideOf, speaksAs } from "~/matching/domain/introduction-state";
import { isOnBehalf } from "~/matching/domain/policy";
import type { FitSide } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { type InterestListing, interestFrom, type PotentialListing, potentialFrom } from "../listings.server";
import type { Services } from "../services.server";
import { type ProductSettings, readSettings } from "../settings/settings";
import { beginIntroduction } from "./begin-introduction";
import { type PairRefs, type PairStanding, pairStanding } from "./pair-standing";

/** Why this side cannot ask for this pair now. */
export type RequestObstacle = "pair_blocked" | "already_introduced" | "quota_used" | "partner_unverified";

/** What somebody reads before asking to be introduced. */
export type RequestReading = {
  side: FitSide;
  potential: PotentialListing;
  interest: InterestListing;
  standing: PairStanding;
  /** The pair's last introduction, when the reader may know of it. */
  last: Pick<PairIntroduction, "ref" | "state"> | null;
  quota: { used: number; most: number };
  obstacle: RequestObstacle | null;
};

/** Who asks about which pair. */
export type ReadRequest = PairRefs & { actor: Actor; language: Language };

/**
 * The pair, how it fits, and whether this side may ask now.
 * @throws AppError `potential_not_found`, `interest_not_found`, `forbidden` for whoever is of neither side
 */
export async function readRequest(
  services: Services,
  { actor, language, ...refs }: ReadRequest,
): Promise<RequestReading> {
  const { db, market: snapshot } = services;
  const market = snapshot.current();
  const standing = pairStanding(services, refs, language);
  const pair = await findPair(db, refs);
  if (!pair) throw new AppError("potential_not_found");
  const side = requestingSide(pair, actor);
  const asked = await askedBefore(db, { refs, side, pair });
  return {
    side,
    potential: potentialFrom(market, refs.potential),
    interest: interestFrom(market, refs.interest),
    standing,
    last: asked.last && isKnownTo(side, asked.last) ? asked.last : null,
    quota: asked.quota,
    obstacle: obstacleOf(pair, standing, asked),
  };
}

/** Who asks for which pair, with a word to the other side. */
export type RequestIntroduction = PairRefs & { actor: Actor; note: string | null };

/**
 * Asks for an introduction: a village's request goes to DPMD first, a partner's to the village at once. Gives its ref.
 * @throws AppError `potential_not_found`, `interest_not_found`, `forbidden`, `partner_unverified`, `pair_blocked`,
 * `already_introduced`, `quota_used`
 */
export async function requestIntroduction(
  services: Services,
  { actor, note, ...refs }: RequestIntroduction,
): Promise<string> {
  const { db, clock } = services;
  const standing = pairStanding(services, refs, "id");
  return db.transaction(async (tx) => {
    const pair = await findPair(tx, refs);
    if (!pair) throw new AppError("potential_not_found");
    const side = requestingSide(pair, actor);
    const requester = requesterOf(side, pair);
    // Requests of one side take turns: each counts those before it.
    await lockSubject(tx, { type: "introduction_requests", ref: JSON.stringify(requester) });
    const asked = await askedBefore(tx, { refs, side, pair });
    const obstacle = obstacleOf(pair, standing, asked);
    if (obstacle) throw new AppError(obstacle);
    const onBehalfOf = isOnBehalf(actor, requester) ? await ensureOrganisation(tx, requester) : null;
    const days = asked.settings.introduction_days;
    return beginIntroduction(tx, {
      actor,
      origin: side,
      pair,
      standing,
      note,
      overrideReason: null,
      onBehalfOf,
      at: clock.now(),
      days,
    });
  });
}

/** The side that the actor asks for. DPMD proposes instead. @throws AppError `forbidden` */
function requestingSide({ village, partner }: PairRecord, actor: Actor): FitSide {
  const side = sideOf(actor);
  const { id: villageId, district, regency } = village;
  const introduction = { village: { villageId, district, regency }, partnerId: partner.id };
  if (side === "broker" || !speaksAs(introduction, side, actor)) throw new AppError("forbidden");
  return side;
}

const requesterOf = (side: FitSide, { village, partner }: PairRecord): Requester =>
  side === "village" ? { villageId: village.id } : { partnerId: partner.id };

type Asked = { last: PairIntroduction | null; quota: { used: number; most: number }; settings: ProductSettings };

async function askedBefore(
  db: Db,
  { refs, side, pair }: { refs: PairRefs; side: FitSide; pair: PairRecord },
): Promise<Asked> {
  const settings = await readSettings(db);
  const [last = null] = await findPairIntroductions(db, [refs]);
  const used = await countOpenRequests(db, requesterOf(side, pair));
  const most = side === "village" ? settings.requests_per_village : settings.requests_per_partner;
  return { last, quota: { used, most }, settings };
}

function obstacleOf(
  { partner }: PairRecord,
  { evaluation }: PairStanding,
  { last, quota }: Asked,
): RequestObstacle | null {
  if (!partner.isVerified) return "partner_unverified";
  if (last && (isStandingIntroduction(last.state) || last.state === "declined")) return "already_introduced";
  if (evaluation.kind === "blocked") return "pair_blocked";
  return quota.used >= quota.most ? "quota_used" : null;
}

/** A partner does not know of what a village asked DPMD for. */
const isKnownTo = (side: FitSide, { state }: PairIntroduction) => side === "village" || state !== "requested";
