import { isLook } from "../../domain/looks";
import type { Market } from "../../domain/market";
import { answersIn } from "./answers";
import type { Interaction } from "./als-matrix";

/** Below this a side's answer is rather a no. */
const WANTED = 0.5;

/**
 * Which villages (users) and partners (items) wanted each other, over all their potentials and interests: each side's
 * furthest step counts once, so that many potentials in one village are not many villages. What was only shown or kept in
 * mind, which nobody else is told of, and what was refused, is no interaction. Outcomes of what the market lacks are left out.
 */
export function villagePartnerInteractions({
  potentials,
  interests,
  outcomes,
}: Pick<Market, "potentials" | "interests" | "outcomes">): Interaction[] {
  const villageOf = new Map(potentials.map(({ ref, village }) => [ref, village]));
  const partnerOf = new Map(interests.map(({ ref, partner }) => [ref, partner]));
  const told = outcomes.filter(({ type }) => !isLook(type));
  const furthest = new Map<string, Interaction>();
  for (const { potential, interest, side, kind, target, strength } of answersIn(told)) {
    const user = villageOf.get(potential);
    const item = partnerOf.get(interest);
    if (user === undefined || item === undefined || kind !== "answered" || target < WANTED) continue;
    const key = JSON.stringify([user, item, side]);
    const confidence = Math.max(target * strength, furthest.get(key)?.confidence ?? 0);
    furthest.set(key, { user, item, confidence });
  }
  return [...furthest.values()];
}
