import { createHash, randomBytes } from "node:crypto";

/** A secret that a link carries: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret: a copy of the table gives nobody a working link. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
