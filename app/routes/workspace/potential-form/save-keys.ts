/** Under which key the device keeps what is typed of a new potential for a village. */
export const newPotentialKey = (userId: string, village: string) => `${userId}:potensi-baru:${village}`;

/** Under which key the device keeps what is typed of a potential. */
export const potentialKey = (userId: string, ref: string) => `${userId}:potensi:${ref}`;
