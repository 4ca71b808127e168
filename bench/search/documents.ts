import type { DocumentRow } from "~/db/queries/search/read-documents";
import { labelDocument } from "~/server/search/label-document";
import type { SearchDocument } from "~/server/search/search";

import { madeInterest, madePartner, madePotential, madeVillage, type Sources } from "./made-documents";
import { readPlaces } from "./places";
import { readSeedTexts } from "./seed-texts";

/** How many documents of each kind. */
export type DocumentCounts = { villages: number; potentials: number; interests: number; partners: number };

const BATCH = 250;
/** Of all documents: more than half potentials, every village of the country at 225,000, few interests and partners. */
const SHARES = { villages: 83_763 / 225_000, potentials: 130_000 / 225_000, interests: 8_000 / 225_000 };

/** The kinds of so many documents, mixed as in a market of the whole country. */
export function countsOf(documents: number): DocumentCounts {
  const villages = Math.round(documents * SHARES.villages);
  const potentials = Math.round(documents * SHARES.potentials);
  const interests = Math.round(documents * SHARES.interests);
  return { villages, potentials, interests, partners: documents - villages - potentials - interests };
}

/** Makes the documents a batch at a time, always the same ones: nothing but the texts that they are made from is kept. */
export async function* makeDocuments(counts: DocumentCounts): AsyncGenerator<SearchDocument[]> {
  const sources: Sources = { places: await readPlaces(), texts: await readSeedTexts() };
  let version = 0;
  const makers: [number, (index: number) => DocumentRow][] = [
    [counts.villages, (index) => madeVillage(sources, index)],
    [counts.potentials, (index) => madePotential(sources, index, counts.villages)],
    [counts.interests, (index) => madeInterest(sources, index, counts.villages)],
    [counts.partners, (index) => madePartner(sources, index, counts.villages)],
  ];
  for (const [count, make] of makers) {
    for (let start = 0; start < count; start += BATCH) {
      const length = Math.min(BATCH, count - start);
      yield Array.from({ length }, (_, at) => labelDocument(make(start + at), (version += 1)));
    }
  }
}
