import type { OutcomeType } from "./vocabulary";

/** What somebody does with a list by themselves: it changes no ranking, concerns nobody else, and is kept for a while only. */
export const LOOKS = ["viewed", "saved", "dismissed"] as const satisfies readonly OutcomeType[];

/** Whether an outcome is no more than a look. */
export const isLook = (type: OutcomeType): boolean => LOOKS.some((look) => look === type);
