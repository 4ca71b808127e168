import { stem } from "./stem";
import type { Term } from "./subject-terms";
import { tokens } from "./tokens";

/**
 * Words that mean the same thing, in Indonesian, Kutai, Banjar and English, a group a line. Finer than the thesaurus, whose
 * subjects hold all that belongs to a trade.
 */
const GROUPS = `
  haruan, gabus, ikan haruan, ikan gabus, snakehead
  pesut, pesut mahakam, river dolphin, irrawaddy dolphin, lumba lumba air tawar
  udang, shrimp, prawn
  kepiting, crab
  rumput laut, seaweed
  lele, catfish
  walet, burung walet, sarang walet, sarang burung, swiftlet, bird nest
  sapi, cattle, cow
  kambing, goat
  ayam, chicken, poultry
  itik, bebek, duck
  kerbau, buffalo
  madu, honey
  kelulut, trigona, lebah kelulut, stingless bee
  kopi, coffee
  karet, rubber
  sawit, kelapa sawit, oil palm
  kelapa, nyiur, coconut
  lada, sahang, merica, pepper
  padi, gabah, beras, rice
  jagung, corn, maize
  singkong, ubi kayu, gumbili, cassava
  pisang, banana
  nanas, nenas, pineapple
  buah naga, dragon fruit
  cabai, cabe, lombok, chilli, chili
  bawang, bawang merah, onion, shallot
  sayur, sayuran, vegetable
  buah, buah buahan, fruit
  jahe, ginger
  pupuk, fertilizer, fertiliser
  bibit, benih, seed, seedling
  rotan, rattan
  bambu, buluh, bamboo
  kayu, wood, timber
  tenun, tenunan, weaving
  anyaman, anyam, wickerwork
  kerupuk, krupuk, cracker
  keripik, kripik, chips
  kue, jajanan, cake
  gula, sugar
  mangrove, bakau, hutan bakau
  hutan, forest
  sungai, river
  danau, lake
  pantai, beach
  air terjun, jantur, waterfall
  wisata, pariwisata, tourism
  penginapan, homestay, pondok wisata
  plts, panel surya, listrik surya, tenaga surya, solar panel, solar power
  biogas
  sampah, limbah rumah tangga, waste, garbage
  air bersih, clean water, drinking water
  beasiswa, scholarship
  sekolah, school
  guru, teacher
  kesehatan, health
  bidan, midwife
  jalan, road
  jembatan, bridge
  perahu, ketinting, ces, boat
  mesin, machine
  alat, peralatan, equipment, tool
  pelatihan, latihan, training
  pendampingan, mentoring
  modal, modal usaha, capital
  pasar, pemasaran, market, marketing
  pembeli, pengepul, buyer
  perempuan, wanita, women
  pemuda, anak muda, youth
  difabel, disabilitas, penyandang disabilitas, disabled, disability
  nelayan, fisherman, fishermen
  petani, farmer
  koperasi, cooperative
  yayasan, foundation
  tambang, pertambangan, mining
  zakat, alms
`;

const LONGEST_PHRASE = 4;

const termByPhrase = new Map<string, Term>();
/** Words and phrases that mean the same, by their term. */
export const SAME_WORDS: { term: Term; names: readonly string[] }[] = GROUPS.trim()
  .split("\n")
  .map((line) => line.split(",").map((name) => name.trim()))
  .map((names) => ({ term: `#w_${(names[0] ?? "").replaceAll(" ", "_")}`, names }));
for (const { term, names } of SAME_WORDS) for (const name of names) termByPhrase.set(rootsOf(name).join(" "), term);

function rootsOf(text: string): string[] {
  return tokens(text).map(stem);
}

/** The longest phrase that starts at a position of the stemmed text and means the same as others: its term and its length. */
export function sameWordAt(roots: readonly string[], at: number): { term: Term; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, roots.length - at); length > 0; length -= 1) {
    const term = termByPhrase.get(roots.slice(at, at + length).join(" "));
    if (term !== undefined) return { term, length };
  }
  return null;
}

/** The terms of all words and phrases of a text that mean the same as others. */
export function sameWordTerms(text: string): Set<Term> {
  const roots = rootsOf(text);
  const terms = roots.flatMap((_root, at) => sameWordAt(roots, at)?.term ?? []);
  return new Set(terms);
}
