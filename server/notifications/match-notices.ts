import type { PairTold } from "~/db/queries/notifications/save-match-notices";

import { INTERESTS_PATH, interestPath } from "../interests/interest-path";
import { POTENTIALS_PATH, potentialPath } from "../potentials/potential-path";
import type { Notice } from "./notify";

/** The most pairs that one notice names; the page behind it shows all. */
const MOST_NAMED = 3;

type MatchNotice = Omit<Notice<"new_interests" | "new_potentials">, "at">;

/** One notice for each village and each partner that is told of a pair, naming its best; pairs come best first. */
export function noticesOf(pairs: readonly PairTold[]): MatchNotice[] {
  const ofVillages = groupsOf(pairs, "village", ({ potential }) => potential.villageId);
  const ofPartners = groupsOf(pairs, "partner", ({ interest }) => interest.partnerId);
  return [
    ...ofVillages.map(([villageId, told]): MatchNotice => {
      const path = onlyRef(told, "potential", potentialPath) ?? POTENTIALS_PATH;
      return { to: { villageId }, kind: "new_interests", details: namesIn(told), path };
    }),
    ...ofPartners.map(([partnerId, told]): MatchNotice => {
      const path = onlyRef(told, "interest", interestPath) ?? INTERESTS_PATH;
      return { to: { partnerId }, kind: "new_potentials", details: namesIn(told), path };
    }),
  ];
}

function groupsOf(
  pairs: readonly PairTold[],
  side: PairTold["side"],
  ownerOf: (pair: PairTold) => number,
): [owner: number, pairs: PairTold[]][] {
  const groups = new Map<number, PairTold[]>();
  for (const pair of pairs.filter((one) => one.side === side)) {
    const group = groups.get(ownerOf(pair)) ?? [];
    groups.set(ownerOf(pair), group);
    group.push(pair);
  }
  return [...groups];
}

/** Where the one thing lies that all of them are about; null when there are several. */
function onlyRef(
  pairs: readonly PairTold[],
  of: "potential" | "interest",
  pathOf: (ref: string) => string,
): string | null {
  const [ref, ...others] = new Set(pairs.map((pair) => pair[of].ref));
  return ref !== undefined && others.length === 0 ? pathOf(ref) : null;
}

function namesIn(pairs: readonly PairTold[]) {
  const named = pairs.slice(0, MOST_NAMED);
  const quoted = (titles: string[]) => [...new Set(titles)].map((title) => `“${title}”`).join(", ");
  return {
    potentials: quoted(named.map(({ potential }) => potential.title)),
    interests: quoted(named.map(({ interest }) => interest.title)),
  };
}
