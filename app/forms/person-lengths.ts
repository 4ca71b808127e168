/** Most characters of a person's name and of what they write to DPMD. */
export const PERSON_LENGTHS = { name: 120, note: 500 } as const;

/** What a person can be in a village. */
export const POSITIONS = ["village_operator", "village_head"] as const;

/** Fewest and most characters of a reason that somebody reads. */
export const REASON_LENGTH = { min: 5, max: 500 } as const;

/** Most characters of a legal basis. */
export const BASIS_LENGTH = 200;
