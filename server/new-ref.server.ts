import { randomBytes } from "node:crypto";

/** What a ref begins with: a potential, an interest (minat), an introduction (perkenalan), an event (acara). */
const LETTERS = { potential: "P", interest: "I", introduction: "K", event: "A" } as const;
type Named = keyof typeof LETTERS;

/** Letters and digits that nobody mistakes for one another when read aloud (Crockford's base 32). */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** A new public name, one of 2^40: `P-7K3M9QXA`. */
export function newRef(named: Named): string {
  return `${LETTERS[named]}-${[...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join("")}`;
}

/** The ref that a form was given when it was opened; a new one when it is none of ours. */
export function givenRef(named: Named, text: string): string {
  return new RegExp(`^${LETTERS[named]}-[${SIGNS}]{${LENGTH}}$`).test(text) ? text : newRef(named);
}
