import type { Language } from "~/matching/domain/vocabulary";

const LOCALES: Record<Language, string> = { id: "id-ID", en: "en-GB" };

function once<Key, Formatter>(make: (key: Key) => Formatter): (key: Key) => Formatter {
  const made = new Map<Key, Formatter>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** The Intl formatters of a language, each built on first use and kept: building one costs as much as 100 uses. */
export const formatters = once((language: Language) => {
  const locale = LOCALES[language];
  return {
    /** Numbers with at most so many decimals. */
    number: once((maximumFractionDigits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits })),
    signed: new Intl.NumberFormat(locale, {
      signDisplay: "exceptZero",
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
    /** Long dates in an IANA time zone. */
    date: once((timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone })),
    /** Dates with the time of day, in an IANA time zone. */
    moment: once(
      (timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }),
    ),
  };
});
