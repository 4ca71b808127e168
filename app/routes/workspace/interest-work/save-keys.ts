/** Under which key the device keeps what is typed of a new interest of a partner. */
export const newInterestKey = (userId: string, partner: string) => `${userId}:minat-baru:${partner}`;

/** Under which key the device keeps what is typed of an interest. */
export const interestKey = (userId: string, ref: string) => `${userId}:minat:${ref}`;
