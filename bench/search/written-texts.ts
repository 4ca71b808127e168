import type { Random } from "~/matching/engine/random";

import { anyOf, listed, madeName, zipfOf } from "./made-words";

const QUALITIES = listed(
  "unggulan organik khas segar kering olahan asli wangi super muda rumahan pilihan bersertifikat rakyat alami murni".split(
    " ",
  ),
);
const GROUPS = listed(["Poktan", "KWT", "BUMDes", "Gapoktan", "KUB", "UMKM", "PKK", "Koperasi", "Pokdarwis"]);
/** Names of groups, the commonest first. */
const GROUP_NAMES = listed(
  [
    "Sumber Rejeki", "Mekar Jaya", "Karya Bersama", "Harapan Baru", "Maju Bersama", "Sari Mulya", "Tunas Muda", "Sejahtera",
    "Melati", "Bina Usaha", "Makmur Jaya", "Anggrek", "Suka Maju", "Setia Kawan", "Berkah", "Mandiri", "Rukun Tani", "Mawar",
    "Dewi Sri", "Cahaya", "Usaha Tani", "Bunga Tanjung", "Bahari", "Lestari", "Mekar Sari", "Tani Makmur", "Sinar Harapan",
  ],
); // prettier-ignore

/** A word after others that begins with a capital and goes on small: a name, in a sentence of the seed. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu;
const NUMBER = /\d+/g;

/** What a group is called: a common name, or a rare one. */
export const groupName = (random: Random): string => (random() < 0.6 ? zipfOf(GROUP_NAMES, random) : madeName(random));

/** A title such as somebody would write: the wares, often with a quality, who makes them, and the village. */
export function titleOf(wares: string, village: string, random: Random): string {
  const parts = [wares];
  if (random() < 0.35) parts.push(zipfOf(QUALITIES, random));
  if (random() < 0.4) parts.push(anyOf(GROUPS, random), groupName(random));
  if (random() < 0.7) parts.push(village);
  return parts.join(" ");
}

/** Sentences of texts of the seed, with other names and numbers: a sentence in two stays as it is written. */
export function bodyOf(sources: readonly { sentences: readonly string[] }[], village: string, random: Random): string {
  const sentences = sources.flatMap(({ sentences: own }, at) => (at === 0 ? own : own.slice(0, 1)));
  const renamed = sentences.map((sentence) =>
    sentence
      .replace(NAME, () => (random() < 0.3 ? village : madeName(random)))
      .replace(NUMBER, (digits) => String(Math.floor(random() * 10 ** Math.min(digits.length, 4)))),
  );
  return renamed.join(" ");
}
