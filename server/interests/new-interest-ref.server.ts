import { randomBytes } from "node:crypto";

/** Letters and digits that nobody mistakes for one another when read aloud (Crockford's base 32). */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;
const PATTERN = new RegExp(`^I-[${SIGNS}]{${LENGTH}}$`);

/** A ref for a new interest, one of 2^40: `I-7K3M9QXA`. */
export function newInterestRef(): string {
  return `I-${[...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join("")}`;
}

/** The ref that a form was given when it was opened; a new one when it is none of ours. */
export const givenInterestRef = (text: string): string => (PATTERN.test(text) ? text : newInterestRef());
