import type { Quantity } from "../market";
import type { Language } from "../vocabulary";
import { labels } from "./labels";

const MONTHS: Record<Language, readonly string[]> = {
  id: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli"].concat([
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ]),
  en: ["January", "February", "March", "April", "May", "June", "July"].concat([
    "August",
    "September",
    "October",
    "November",
    "December",
  ]),
};

/** Whole rupiah as it is written in Indonesia, in either language: `Rp1.250.000`. */
export const rupiah = (amount: number) => `Rp${grouped(Math.round(amount), ".")}`;

/** A range of rupiah, one amount when both are equal or one is unknown, null when both are. */
export function rupiahRange(min: number | null, max: number | null): string | null {
  if (min === null && max === null) return null;
  if (min === null || max === null || min === max) return rupiah(min ?? max ?? 0);
  return `${rupiah(min)}–${rupiah(max)}`;
}

/** A day in words: `24 November 2026`. */
export function dayInWords(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}

const JOINS: Record<Language, { and: string; asWellAs: string }> = {
  id: { and: "dan", asWellAs: "serta" },
  en: { and: "and", asWellAs: "as well as" },
};

/** Words as a list in a sentence: `a`, `a dan b`, `a, b, dan c`; `a dan b serta c` where a word holds an "and" itself. */
export function inList(words: readonly string[], language: Language): string {
  const { and, asWellAs } = JOINS[language];
  const join = words.some((word) => word.includes(` ${and} `)) ? asWellAs : and;
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  if (words.length === 2) return `${words[0]} ${join} ${last}`;
  return `${words.slice(0, -1).join(", ")}, ${join} ${last}`;
}

/** Kilometres, whole from 10 km on, one decimal below: `48 km`, `3,5 km`. */
export function kilometres(distance: number, language: Language): string {
  return `${decimal(distance >= 10 ? Math.round(distance) : Math.round(distance * 10) / 10, language)} km`;
}

/** A quantity with its unit and period: `9 ton per bulan`. */
export function quantity({ amount, unit, per }: Quantity, language: Language): string {
  const words = `${decimal(amount, language)} ${labels[language].unit[unit]}`;
  return per === null ? words : `${words} per ${labels[language].period[per]}`;
}

/** A label inside a sentence: lower case at its start unless it is an abbreviation or a name (`NIB`, `BUMDes`). */
export const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) && !NAMES.some((name) => label.startsWith(name))
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

const NAMES = ["Koperasi Desa Merah Putih", "Merah Putih", "Baznas", "Pokdarwis"];

function decimal(amount: number, language: Language): string {
  const [whole = "", fraction] = String(Math.round(amount * 100) / 100).split(".");
  const digits = grouped(Number(whole), language === "id" ? "." : ",");
  if (fraction === undefined) return digits;
  return `${digits}${language === "id" ? "," : "."}${fraction}`;
}

const grouped = (whole: number, separator: string) => String(whole).replaceAll(/\B(?=(\d{3})+$)/g, separator);
