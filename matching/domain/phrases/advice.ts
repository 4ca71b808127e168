import type { Language } from "../vocabulary";
import { adviceEn } from "./advice.en";
import { adviceId } from "./advice.id";
import type { VillageChange } from "./village-change";

/** What the village could do, as a sentence; what is a question of fact says so. */
export const adviceText = (change: VillageChange, language: Language): string =>
  language === "id" ? adviceId(change) : adviceEn(change);
