import { inSentence, quantity, rupiah, rupiahRange } from "./format";
import { labelsEn } from "./labels.en";
import type { VillageChange } from "./village-change";

/** English sentences for advice. */
export function adviceEn(change: VillageChange): string {
  switch (change.kind) {
    case "legal":
      return `Obtain this document, or record it if it is there: ${inSentence(labelsEn.legal[change.document])}.`;
    case "beneficiaries":
      return `Name ${inSentence(labelsEn.beneficiary[change.beneficiary])} if they benefit too.`;
    case "needs":
      return `State the village's needs; the partner offers ${inSentence(labelsEn.support[change.support])}.`;
    case "funding_need":
      return `State the funds needed; the partner supports ${rupiahRange(change.min, change.max) ?? ""} per village.`;
    case "funding_stages":
      return `Ask in stages, the first of at most ${rupiah(change.max)}.`;
    case "volume":
      return `State the quantity produced; the partner wants ${quantity(change.wanted, "en")}.`;
    case "sdgs_desa":
      return `Name SDGs Desa ${change.goal} (${labelsEn.sdgDesa[change.goal]}) if it is a goal.`;
    default:
      return `Name the institution that manages it, for example ${inSentence(labelsEn.institution[change.institution])}.`;
  }
}
