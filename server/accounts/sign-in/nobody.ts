/**
 * Whom better-auth is asked for in place of an account that is unknown, locked or closed: what is asked, counted and
 * computed is then the same as for a wrong password, and takes as long.
 */
export const NOBODY = { email: "nobody@nowhere.invalid", phone: "+999000000000" } as const;
