import { labels, type Labels } from "~/matching/domain/phrases/labels";
import type { Language } from "~/matching/domain/vocabulary";

import { numberText } from "../../../i18n/format";
import type { Text } from "../../../i18n/id";

type Words = Text["pages"]["audit"]["values"];

/** The code list of each field that has one, as files name fields. */
const LISTS: Readonly<Record<string, keyof Labels>> = {
  kind: "kind",
  kinds: "kind",
  sector: "sector",
  sectors: "sector",
  excluded_sectors: "sector",
  needs: "support",
  offers: "support",
  readiness: "readiness",
  min_readiness: "readiness",
  legal: "legal",
  institution: "institution",
  beneficiaries: "beneficiary",
  fund_source: "fundSource",
  zakat_use: "zakatUse",
  commercial_terms: "commercialTerms",
  asnaf: "asnaf",
  ppm_pillars: "ppmPillar",
  type: "partnerType",
  development_index: "developmentIndex",
  unit: "unit",
  per: "period",
};

/** Fields whose value has parts, `name=value; name=value`. */
const WITH_PARTS = ["volume", "wanted", "funding_need", "budget", "location"];

/** A field's value as the log has it, in words: codes by their labels, parts by their names; null is "empty". */
export function valueText(
  { field, value }: { field: string; value: string | null },
  { words, language }: { words: Words; language: Language },
): string {
  if (value === null) return words.nothing;
  if (value === "-") return words.none;
  if (WITH_PARTS.includes(field)) return value.split("; ").map(partText).join("; ");
  if (LISTS[field])
    return value
      .split(", ")
      .map((code) => labelOf(field, code))
      .join(", ");
  return field === "basic_needs_met" ? (words.flags[value] ?? value) : value;

  function partText(part: string): string {
    const [name = "", ...rest] = part.split("=");
    const stated = rest.join("=");
    const shown = /^-?\d+(\.\d+)?$/.test(stated) ? numberText(Number(stated), language, 6) : labelOf(name, stated);
    return `${words.parts[name] ?? name} ${shown}`;
  }

  function labelOf(list: string, code: string): string {
    const name = LISTS[list];
    const known: Readonly<Record<string, string>> = name ? labels[language][name] : {};
    return known[code] ?? code;
  }
}
