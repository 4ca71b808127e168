import type { Outcome } from "../domain/market";

/** An agreement that was signed: its first day, and its last day or null when open-ended. */
export type Agreement = { potential: string; from: string; until: string | null };

/** The agreements of each interest. */
export function agreementsByInterest(outcomes: readonly Outcome[]): Map<string, Agreement[]> {
  const found = new Map<string, Agreement[]>();
  for (const { type, potential, interest, at, until } of outcomes) {
    if (type !== "agreement_signed") continue;
    const agreements = found.get(interest) ?? [];
    agreements.push({ potential, from: at.slice(0, 10), until });
    found.set(interest, agreements);
  }
  return found;
}

/** The potentials under an agreement in force on a day, each with the last day that any of its agreements covers. */
export function inForce(agreements: readonly Agreement[], asOf: string): Map<string, string | null> {
  const lasting = new Map<string, string | null>();
  for (const { potential, from, until } of agreements) {
    if (from > asOf || (until !== null && until < asOf)) continue;
    const before = lasting.get(potential);
    lasting.set(potential, before === undefined ? until : later(before, until));
  }
  return lasting;
}

const later = (a: string | null, b: string | null) => {
  if (a === null || b === null) return null;
  return a > b ? a : b;
};
