import { z } from "zod";

import { readSeedFile, readSeedFolder } from "~/db/seed/read-seed-files";
import {
  FUND_SOURCES,
  KINDS,
  LEGAL_DOCUMENTS,
  PARTNER_TYPES,
  READINESS_LEVELS,
  SECTORS,
  SUPPORTS,
} from "~/matching/domain/vocabulary";

import { listed } from "./made-words";

const potentialShape = z.object({
  title: z.string(),
  description: z.string(),
  kind: z.enum(KINDS),
  sector: z.enum(SECTORS),
  readiness: z.enum(READINESS_LEVELS),
  needs: z.array(z.enum(SUPPORTS)),
  legal: z.array(z.enum(LEGAL_DOCUMENTS)).default([]),
});
const interestShape = z.object({
  title: z.string(),
  description: z.string(),
  sectors: z.array(z.enum(SECTORS)),
  kinds: z.array(z.enum(KINDS)),
  offers: z.array(z.enum(SUPPORTS)),
  fund_source: z.enum(FUND_SOURCES),
});
const partnerShape = z.object({ type: z.enum(PARTNER_TYPES), description: z.string() });

/** What a seed's potential is about: its wares without the place, and its sentences. */
export type SeedPotential = Omit<z.infer<typeof potentialShape>, "description"> & {
  wares: string;
  sentences: string[];
};
/** A seed's interest with its sentences. */
export type SeedInterest = z.infer<typeof interestShape> & { sentences: string[] };
/** A seed's partner with its sentences. */
export type SeedPartner = z.infer<typeof partnerShape> & { sentences: string[] };

type Some<Value> = readonly [Value, ...Value[]];

/** The seed's texts; first one of each first word, the commonest word first: what is common in the seed is common in the bench. */
export type SeedTexts = { potentials: Some<SeedPotential>; interests: Some<SeedInterest>; partners: Some<SeedPartner> };

/** Reads the texts of the seed's market, to compose others from. */
export async function readSeedTexts(): Promise<SeedTexts> {
  const [potentials, interests, partners] = await Promise.all([
    readSeedFolder("potentials"),
    readSeedFolder("interests"),
    readSeedFile("partners.json"),
  ]);
  const rows = (file: string): unknown[] => z.array(z.unknown()).parse(JSON.parse(file));
  const read = potentials.flatMap(rows).map((row) => {
    const { description, ...potential } = potentialShape.parse(row);
    return { ...potential, wares: waresOf(potential.title), sentences: sentencesOf(description) };
  });
  return {
    potentials: listed(commonFirst(read, ({ wares }) => wares)),
    interests: listed(commonFirst(interests.flatMap(rows).map(withSentences(interestShape)), ({ title }) => title)),
    partners: listed(rows(partners).map(withSentences(partnerShape))),
  };
}

const withSentences =
  <Row extends { description: string }>(shape: z.ZodType<Row>) =>
  (row: unknown) => {
    const parsed = shape.parse(row);
    return { ...parsed, sentences: sentencesOf(parsed.description) };
  };

const sentencesOf = (description: string) => description.split(/(?<=[.;])\s+/).filter((sentence) => sentence !== "");

const BINDING = /(?:[\s,:–-]+(?:dan|di|dari|untuk|ke|bagi|yang|dengan|lewat))*[\s,:–-]*$/;

/** A title up to the first name in it: `Tenun ulap doyo` of `Tenun ulap doyo Pokant Takaq`. */
function waresOf(title: string): string {
  const [first = "", ...others] = title.split(" ");
  const end = others.findIndex((word) => /^\p{Lu}/u.test(word));
  return [first, ...(end < 0 ? others : others.slice(0, end))].join(" ").replace(BINDING, "");
}

/** The rows by the first word of each: one of every word, the commonest word first, then a second one of every word, and so on. */
function commonFirst<Row>(rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  const byWord = new Map<string, Row[]>();
  for (const row of rows) {
    const word = textOf(row).split(/[\s,:]/)[0] ?? "";
    byWord.set(word, [...(byWord.get(word) ?? []), row]);
  }
  const groups = [...byWord.values()].toSorted((a, b) => b.length - a.length);
  return rows.flatMap((_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1)));
}
