/** The calendar day, `2026-11-24`, on which an instant falls in an IANA zone. */
export const dayIn = (timeZone: string, instant: Date): string => formatterOf(timeZone).format(instant);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs as much as a hundred uses. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
}
