import { COMMON_PASSWORDS } from "./common-passwords";

/** Characters of a password (ASVS 5.0, 6.2.1 and 6.2.9); none is asked for in particular (6.2.5). */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

/** What is wrong with a new password. */
export type PasswordProblem = "too_short" | "too_long" | "common_password";

/**
 * What is wrong with a password that somebody wants; null when nothing is. Refused as too easy: what is on lists of much
 * used ones, one sign repeated, rows of the keyboard, and the person's own `names` (user name, mail address, phone).
 */
export function passwordProblem(password: string, names: readonly (string | null)[]): PasswordProblem | null {
  // better-auth counts UTF-16 units, and so do we.
  if (password.length < PASSWORD_LENGTH.min) return "too_short";
  if (password.length > PASSWORD_LENGTH.max) return "too_long";
  const plain = password.toLowerCase();
  const owned = names.flatMap((name) => (name ? [name.toLowerCase(), name.toLowerCase().split("@")[0] ?? ""] : []));
  const isOwn = owned.some((name) => name !== "" && (plain === name || isNearly(plain, name)));
  return isOwn || new Set(plain).size < 3 || COMMON_PASSWORDS.has(plain) ? "common_password" : null;
}

/** A name with a few signs added says no more than the name. */
const isNearly = (password: string, name: string) =>
  name.length >= 4 && password.includes(name) && password.length - name.length < 5;
