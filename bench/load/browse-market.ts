import { href } from "~/app/http/href";

import type { Desk } from "./desk";
import { oneOf } from "./mix";

const WORDS = ["kakao", "ikan", "pisang", "lada", "wisata", "tenun", "madu", "udang", "kerajinan", "pelatihan modal"];

/** Looks at one of the pages that are for everybody: the home page, a search, a potential, an interest, a pair. */
export function browseMarket({ shelf, random, read }: Desk): Promise<string | null> {
  const potential = oneOf(shelf.potentials, random) ?? "";
  const interest = oneOf(shelf.interests, random) ?? "";
  const pages = [
    href.home,
    `${href.discover}?q=${encodeURIComponent(oneOf(WORDS, random) ?? "")}`,
    href.potential(potential),
    href.interest(interest),
    href.pair(potential, interest),
  ];
  return read("browse", oneOf(pages, random) ?? href.home);
}
