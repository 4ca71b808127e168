import { DEVELOPMENT_INDEXES, FUND_SOURCES, type PartnerType, VILLAGE_STATUSES } from "~/matching/domain/vocabulary";
import { type Random, randomFrom } from "~/matching/engine/random";
import type { DocumentRow } from "~/db/queries/search/read-documents";

import { anyOf, leaningOf, listed, madeName, zipfOf } from "./made-words";
import type { BenchPlaces } from "./places";
import type { SeedTexts } from "./seed-texts";
import { bodyOf, groupName, titleOf } from "./written-texts";

/** What documents are made from. */
export type Sources = { places: BenchPlaces; texts: SeedTexts };

const INDEXES = listed(DEVELOPMENT_INDEXES);
const FUNDS = listed(FUND_SOURCES);
const NEWEST = 1_795_000_000;
const YEARS_SECONDS = 150_000_000;
const MOST_ATTENTION = 60;
const MOST_DISTRICTS = 12;
const LEGAL_FORM = { company: "PT", state_company: "PT", foundation: "Yayasan", cooperative: "Koperasi" };

/** The `index`-th village: a real one, with what it has to show. */
export function madeVillage({ places, texts }: Sources, index: number): DocumentRow {
  const { name, code, district, districtCode, position } = places.at(index);
  const random = randomFrom(index * 3 + 1);
  const size = zipfOf([0, 1, 2, 3, 4, 5, 6, 8, 12], random);
  const offers = Array.from({ length: Math.min(size, 4) }, () => leaningOf(texts.potentials, random).sector);
  return {
    kind: "villages",
    id: index + 1,
    ref: code,
    title: name,
    place: district,
    body: "",
    closes: null,
    newest: 0,
    size,
    attention: attentionOf(random),
    position,
    codes: {
      district: [districtCode],
      sector: [...new Set(offers)],
      development_index: [anyOf(INDEXES, random)],
      village_status: [code.split(".")[3]?.startsWith("1") ? VILLAGE_STATUSES[2] : VILLAGE_STATUSES[0]],
    },
  };
}

/** The `index`-th potential, of any of the first `villages` villages. */
export function madePotential({ places, texts }: Sources, index: number, villages: number): DocumentRow {
  const random = randomFrom(index * 3 + 2);
  const { name, district, districtCode, position } = places.at(Math.floor(random() * villages));
  const seed = leaningOf(texts.potentials, random);
  return {
    kind: "potentials",
    id: index + 1,
    ref: `B-${index + 1}`,
    place: `${name}, ${district}`,
    closes: null,
    title: titleOf(seed.wares, name, random),
    body: bodyOf([seed, leaningOf(texts.potentials, random)], name, random),
    newest: newestOf(random),
    size: 0,
    attention: attentionOf(random),
    position,
    codes: {
      kind: [seed.kind],
      sector: [seed.sector],
      district: [districtCode],
      support: seed.needs,
      readiness: [seed.readiness],
      development_index: [anyOf(INDEXES, random)],
      certificate: seed.legal,
    },
  };
}

/** The `index`-th interest, in a few districts of the first `villages` villages. */
export function madeInterest({ places, texts }: Sources, index: number, villages: number): DocumentRow {
  const random = randomFrom(index * 3 + 3_000_000);
  const { name, position } = places.at(Math.floor(random() * villages));
  const seed = leaningOf(texts.interests, random);
  const reached = Array.from({ length: Math.ceil(random() * MOST_DISTRICTS) }, () =>
    places.at(Math.floor(random() * villages)),
  );
  return {
    kind: "interests",
    id: index + 1,
    ref: `BI-${index + 1}`,
    place: partnerName("company", random),
    title: random() < 0.5 ? seed.title : `${seed.title} ${name}`,
    body: bodyOf([seed, leaningOf(texts.interests, random)], name, random),
    newest: newestOf(random),
    size: 0,
    attention: attentionOf(random),
    position,
    closes: closesOf(random),
    codes: {
      sector: seed.sectors,
      kind: seed.kinds,
      fund_source: [seed.fund_source],
      support: seed.offers,
      district: [...new Set(reached.map(({ districtCode }) => districtCode))],
    },
  };
}

/** The `index`-th partner. */
export function madePartner({ places, texts }: Sources, index: number, villages: number): DocumentRow {
  const random = randomFrom(index * 3 + 6_000_000);
  const { name, position } = places.at(Math.floor(random() * villages));
  const seed = leaningOf(texts.partners, random);
  return {
    kind: "partners",
    id: index + 1,
    ref: `BM-${index + 1}`,
    title: partnerName(seed.type, random),
    place: "",
    body: bodyOf([seed], name, random),
    newest: 0,
    size: zipfOf([0, 1, 2, 3, 5, 9], random),
    attention: attentionOf(random),
    position,
    closes: null,
    codes: { partner_type: [seed.type], fund_source: [anyOf(FUNDS, random)] },
  };
}

const newestOf = (random: Random) => NEWEST - Math.floor(random() * YEARS_SECONDS);
const attentionOf = (random: Random) => Math.floor(random() ** 3 * MOST_ATTENTION);
/** A day from early 2026 to late 2027: some have closed. */
const closesOf = (random: Random) =>
  `${random() < 0.5 ? 2026 : 2027}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-28`;

function partnerName(type: PartnerType, random: Random): string {
  const form = Object.entries(LEGAL_FORM).find(([key]) => key === type)?.[1] ?? "Lembaga";
  return `${form} ${groupName(random)} ${madeName(random)}`;
}
