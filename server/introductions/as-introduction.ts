import type { IntroductionRecord } from "~/db/queries/introductions/introduction-record";
import type { Introduction } from "~/matching/domain/introduction-state";

/** A stored introduction as the rules see it. */
export function asIntroduction({ state, origin, village, partner, expiresAt }: IntroductionRecord): Introduction {
  const { id: villageId, districtCode: district, regency } = village;
  return { state, origin, village: { villageId, district, regency }, partnerId: partner.id, expiresAt };
}
