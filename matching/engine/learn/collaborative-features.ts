import type { Market } from "../../domain/market";
import { FUND_SOURCES, KINDS, SECTORS, SUPPORTS } from "../../domain/vocabulary";
import type { Features } from "./als-prior";

/**
 * What the criteria look at, as 0/1 per code: of a village (users) the kinds, sectors and needs of its potentials, of a
 * partner (items) the kinds and sectors it seeks, what it offers and from which funds.
 */
export function collaborativeFeatures({ potentials, interests }: Pick<Market, "potentials" | "interests">): {
  users: Features;
  items: Features;
} {
  const villages = new Map<string, Set<string>>();
  for (const { village, kind, sector, needs } of potentials) addTo(villages, village, [kind, sector, ...(needs ?? [])]);
  const partners = new Map<string, Set<string>>();
  for (const { partner, kinds, sectors, offers, fundSource } of interests) {
    addTo(partners, partner, [...kinds, ...sectors, ...offers, fundSource]);
  }
  return {
    users: flags(villages, [...KINDS, ...SECTORS, ...SUPPORTS]),
    items: flags(partners, [...KINDS, ...SECTORS, ...SUPPORTS, ...FUND_SOURCES]),
  };
}

function addTo(found: Map<string, Set<string>>, id: string, codes: readonly string[]): void {
  found.set(id, new Set([...(found.get(id) ?? []), ...codes]));
}

const flags = (found: ReadonlyMap<string, ReadonlySet<string>>, codes: readonly string[]): Features =>
  new Map([...found].map(([id, own]) => [id, codes.map((code) => Number(own.has(code)))]));
