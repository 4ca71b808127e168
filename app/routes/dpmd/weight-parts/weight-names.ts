import { labels } from "~/matching/domain/phrases/labels";
import { CRITERIA, type CriterionName, type FitSide } from "~/matching/domain/ranking";
import { FIT_SIDES } from "~/matching/domain/weights";
import type { Language } from "~/matching/domain/vocabulary";

import type { Text } from "../../../i18n/id";

type Words = Text["pages"]["weights"];

/** The name of a weight's field, in forms and in the audit log. */
export const weightField = (side: FitSide, of: CriterionName | "bias"): string => `${side}_${of}`;

/** Every weight and bias in words, by its field's name. */
export function weightNames(words: Words, language: Language): Record<string, string> {
  const { criterion } = labels[language];
  const named = FIT_SIDES.flatMap((side) => [
    ...CRITERIA.map((of) => [weightField(side, of), words.fieldName(criterion[of], words.sides[side])]),
    [weightField(side, "bias"), words.fieldName(words.start, words.sides[side])],
  ]);
  return Object.fromEntries(named);
}

/** `dpmd/3` in words; a name of no known kind as it is. */
export function versionName(version: string, words: Words): string {
  const [kind, number = ""] = version.split("/");
  if (kind === "default") return words.names.default;
  if (kind === "dpmd") return words.names.adjusted(number);
  return kind === "learned" ? words.names.learned(number) : version;
}

/** How important a weight is, in words: by what it moves between the worst and the best value, in log-odds. */
export function importanceOf(weight: number, { importance }: Words): string {
  if (weight === 0) return importance.none;
  if (weight < 0.35) return importance.hardly;
  if (weight < 0.75) return importance.little;
  if (weight < 1.75) return importance.some;
  if (weight < 3.5) return importance.much;
  return weight < 6 ? importance.very : importance.most;
}
