import type { Interest, Market, Potential } from "../../domain/market";
import { type Random, randomFrom } from "../random";

/** What a market can lose while its pairs should still be ranked. */
export type Damage = "misspelt" | "no_descriptions" | "sector_only";

/** This share of the words is misspelt. */
const MISSPELT_SHARE = 0.2;
/** Shorter words have nothing to misspell. */
const SHORTEST = 3;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * The market with a fifth of the words of all titles and descriptions misspelt (a letter lost, added, replaced or two swapped,
 * each as likely, never the first letter alone kept safe), with all descriptions gone, or with every field of potentials and
 * interests gone that is neither text nor sector nor a hard rule's.
 */
export function damagedMarket(market: Market, damage: Damage, seed: number): Market {
  switch (damage) {
    case "misspelt": {
      const random = randomFrom(seed);
      const misspell = <T extends Potential | Interest>(one: T): T => ({
        ...one,
        title: misspelt(one.title, random),
        description: one.description === null ? null : misspelt(one.description, random),
      });
      return { ...market, potentials: market.potentials.map(misspell), interests: market.interests.map(misspell) };
    }
    case "no_descriptions":
      return {
        ...market,
        potentials: market.potentials.map((one) => ({ ...one, description: null })),
        interests: market.interests.map((one) => ({ ...one, description: null })),
      };
    default:
      return { ...market, potentials: market.potentials.map(sectorOnly), interests: market.interests.map(textOnly) };
  }
}

const sectorOnly = (potential: Potential): Potential => ({
  ...potential,
  volume: null,
  needs: null,
  fundingNeed: null,
  beneficiaries: null,
  households: null,
  sdgsDesa: null,
  legal: null,
  institution: null,
});

const textOnly = (interest: Interest): Interest => ({
  ...interest,
  budget: null,
  beneficiaries: null,
  asnaf: null,
  sdgsDesa: null,
  ppmPillars: null,
  wanted: null,
});

const misspelt = (text: string, random: Random) =>
  text.replaceAll(/\p{L}+/gu, (word) => (random() < MISSPELT_SHARE ? slip(word, random) : word));

function slip(word: string, random: Random): string {
  if (word.length < SHORTEST) return word;
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? "";
  const [before, hit, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + hit + after;
    case 2:
      return before + letter + after;
    default:
      return before + after.slice(0, 1) + hit + after.slice(1);
  }
}
