import { randomBytes } from "node:crypto";

/** Letters and digits that nobody mistakes for one another when read aloud (Crockford's base 32). */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;
const PATTERN = new RegExp(`^P-[${SIGNS}]{${LENGTH}}$`);

/** A ref for a new potential, one of 2^40: `P-7K3M9QXA`. */
export function newPotentialRef(): string {
  return `P-${[...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join("")}`;
}

/** The ref that a form was given when it was opened; a new one when it is none of ours. */
export const givenPotentialRef = (text: string): string => (PATTERN.test(text) ? text : newPotentialRef());
