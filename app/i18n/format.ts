import { labels } from "~/matching/domain/phrases/labels";
import type { Quantity } from "~/matching/domain/market";
import type { Language } from "~/matching/domain/vocabulary";

import { formatters } from "./formatters";
import { amounts } from "./amounts";

/** A number with the language's separators; at most `digits` decimals (2 when absent). */
export function numberText(value: number, language: Language, digits = 2): string {
  return formatters(language).number(digits).format(value);
}

/** A share 0..1 as a whole percentage: `83%`. */
export function percentText(share: number, language: Language): string {
  return `${numberText(share * 100, language, 0)}%`;
}

/** A signed number with two decimals: `+1,31`; zero has no sign. */
export function signedText(value: number, language: Language): string {
  return formatters(language).signed.format(value);
}

/** Whole rupiah in full, the same in both languages: `Rp1.250.000`. */
export function moneyText(rupiah: number): string {
  return `Rp${numberText(rupiah, "id", 0)}`;
}

/** Rupiah in words of thousand, million, billion or trillion: `Rp1,25 miliar`. Under a thousand in full. */
export function shortMoneyText(rupiah: number, language: Language): string {
  // What would round to a thousand of the smaller word takes the larger one: Rp1 miliar, never Rp1.000 juta.
  const step = amounts[language].steps.find(({ from }) => rupiah >= from * 0.999995);
  if (!step) return moneyText(rupiah);
  return `Rp${numberText(rupiah / step.from, language)} ${step.word}`;
}

/** A range of rupiah, either end open: `Rp50 juta – Rp150 juta`; null when both ends are unknown. */
export function moneyRangeText(range: { min: number | null; max: number | null }, language: Language): string | null {
  const { min, max } = range;
  if (min === null && max === null) return null;
  if (min === null) return amounts[language].upTo(shortMoneyText(max ?? 0, language));
  if (max === null) return amounts[language].from(shortMoneyText(min, language));
  if (min === max) return shortMoneyText(min, language);
  return `${shortMoneyText(min, language)} – ${shortMoneyText(max, language)}`;
}

/** Kilometres: whole from 10 on, one decimal below: `6,4 km`. */
export function distanceText(kilometres: number, language: Language): string {
  return `${numberText(kilometres, language, kilometres < 10 ? 1 : 0)} km`;
}

/** An amount with its unit and period: `12 ton per tahun`. */
export function quantityText(quantity: Quantity, language: Language): string {
  const { unit, period } = labels[language];
  const stock = `${numberText(quantity.amount, language)} ${unit[quantity.unit]}`;
  return quantity.per === null ? stock : `${stock} per ${period[quantity.per]}`;
}

/** A day (`2026-11-24`, no time of day, no zone) as `24 November 2026`. */
export function dayText(day: string, language: Language): string {
  return formatters(language)
    .date("UTC")
    .format(new Date(`${day}T00:00:00Z`));
}

/** The day on which an instant falls in `timeZone` (an IANA name such as `Asia/Makassar`). */
export function instantDayText(
  instant: Date,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  return formatters(language).date(timeZone).format(instant);
}

/** An instant with its time of day in `timeZone` (IANA): `24 Nov 2026, 11.03`. */
export function momentText(instant: Date, { language, timeZone }: { language: Language; timeZone: string }): string {
  return formatters(language).moment(timeZone).format(instant);
}
