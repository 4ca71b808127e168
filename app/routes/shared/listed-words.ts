import type { Listed } from "~/server/listings.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";

/** What either side of a pair is called, of whom it is (village and district, or partner), and where its page is. */
export function useListedWords({ side, listing }: Listed): { title: string; of: string; href: string } {
  const { place } = useText().parts;
  const { ref, title } = listing;
  if (side === "interest") return { title, of: listing.partner.name, href: href.interest(ref) };
  const { village, district } = listing;
  const of = `${place.village(village.status, village.name)}, ${place.district(district)}`;
  return { title, of, href: href.potential(ref) };
}
