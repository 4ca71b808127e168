import { z } from "zod";

const Challenge = z.object({ twoFactorRedirect: z.literal(true) });

/** Whether better-auth, satisfied so far, wants the second factor before it opens a session. */
export const isSecondFactorWanted = (answer: unknown): boolean => Challenge.safeParse(answer).success;
