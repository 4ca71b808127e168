import type { IntroductionRecord } from "~/db/queries/introductions/introduction-record";

/** An introduction as a list shows it to either side. */
export type IntroductionListing = ReturnType<typeof introductionListing>;

/** What both sides may know of an introduction: not why DPMD proposed it against the rules, and nobody's name. */
export function introductionListing(record: IntroductionRecord) {
  const { ref, state, origin, score, createdAt, awaitedSince, expiresAt, introducedAt, endedAt, updatedAt } = record;
  const { potential, village, interest, partner, declinedBy, declineReason, declineNote, conclusion } = record;
  return {
    ref,
    state,
    origin,
    score,
    createdAt,
    awaitedSince,
    expiresAt,
    introducedAt,
    endedAt,
    updatedAt,
    potential: { ref: potential.ref, title: potential.title },
    village: { key: village.key, name: village.name, status: village.status, district: village.district },
    interest: { ref: interest.ref, title: interest.title },
    partner: { ref: partner.ref, name: partner.name },
    declined: declineReason === null ? null : { by: declinedBy, reason: { code: declineReason, words: declineNote } },
    conclusion,
  };
}
