import type { Blocker } from "../ranking";
import type { Language } from "../vocabulary";
import { blockerEn } from "./blockers.en";
import { blockerId } from "./blockers.id";

/** Why two cannot be introduced, and what would lift it, as a sentence. */
export const blockerText = (blocker: Blocker, language: Language): string =>
  language === "id" ? blockerId(blocker) : blockerEn(blocker);
