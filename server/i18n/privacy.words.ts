/** A mail, and the shorter text for a phone. */
type Letter = { subject: string; text: string };

/** What messages about one's own account say. */
export type PrivacyWords = {
  /** The code that proves a new address or number; `minutes` is how long it can be used. */
  contactCode: (facts: { name: string; code: string; minutes: number }) => Letter;
  /** To an address that somebody else already uses. */
  contactTaken: (facts: { link: string }) => Letter;
  /** To the former address. */
  contactChanged: (facts: { name: string; link: string }) => Letter;
  erased: (facts: { name: string }) => Letter;
  /** To somebody who has not signed in for long; `date` is when the account will be erased. */
  expiring: (facts: { name: string; date: string; link: string }) => Letter;
};
