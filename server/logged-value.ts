/** Characters of a value that the log keeps: enough to see what was changed, not to hold a second copy of it. */
const MOST_LOGGED = 160;

/** Mail addresses, telephone numbers, and numbers as long as a NIK or an account: texts may hold them, the log may not. */
const OF_PEOPLE = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+|\(0|\b0|\b62)\d(?:[ ().-]{0,2}\d){6,}|\b\d{10,}\b/g;

/**
 * A field's value as the log keeps it: codes and numbers as files write them, a list with commas, the parts of an object
 * as `name=value; name=value`, `-` for an empty list; null for what is not stated. Contacts in texts are left out.
 */
export function loggedValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return cut(value.replace(OF_PEOPLE, "[…]"));
  if (Array.isArray(value)) return value.length === 0 ? "-" : cut(value.map(String).join(", "));
  if (typeof value === "object") return cut(partsOf(value));
  return JSON.stringify(value);
}

const partsOf = (value: object) =>
  Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=${part}`)
    .join("; ");

const cut = (text: string) => (text.length <= MOST_LOGGED ? text : `${text.slice(0, MOST_LOGGED - 1)}…`);
