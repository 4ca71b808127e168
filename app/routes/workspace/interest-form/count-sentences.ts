import { labels } from "~/matching/domain/phrases/labels";
import type { Language } from "~/matching/domain/vocabulary";
import type { DraftCount, DraftRelaxation } from "~/server/interests/count-draft-matches.server";

import { textFor } from "../../../i18n/text";

/** What a draft would find, in sentences: first the answer, then what else would add to it. */
export function countSentences({ fits, byDistrict, byRule }: DraftCount, language: Language): string[] {
  const text = textFor(language).pages.myInterest.count;
  const more = (one: DraftRelaxation) => text.more(one.added, whatWouldAdd(one, language));
  const [first, ...others] = [...byDistrict, ...byRule];
  const answer = first ? `${text.fits(fits)}, ${more(first)}.` : `${text.fits(fits)}.`;
  return [answer, ...others.map((one) => `${more(one)}.`)];
}

function whatWouldAdd({ rule, value, district }: DraftRelaxation, language: Language): string {
  const text = textFor(language).pages.myInterest.count;
  const words = labels[language];
  const labelled = (codes: Readonly<Record<string, string>>) => codes[value] ?? value;
  switch (rule) {
    case "outside_area":
      return text.district(district ?? value);
    case "kind_not_sought":
      return text.kind(labelled(words.kind));
    case "sector_not_sought":
      return text.sector(labelled(words.sector));
    case "sector_excluded":
      return text.excluded(labelled(words.sector));
    default:
      return text.readiness(labelled(words.readiness));
  }
}
