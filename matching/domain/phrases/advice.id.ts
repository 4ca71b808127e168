import { inSentence, quantity, rupiah, rupiahRange } from "./format";
import { labelsId } from "./labels.id";
import type { VillageChange } from "./village-change";

/** Indonesian sentences for advice. */
export function adviceId(change: VillageChange): string {
  switch (change.kind) {
    case "legal":
      return `Urus ${inSentence(labelsId.legal[change.document])}, atau catat bila sudah ada.`;
    case "beneficiaries":
      return `Sebutkan ${inSentence(labelsId.beneficiary[change.beneficiary])} bila ikut menerima manfaat.`;
    case "needs":
      return `Tulis kebutuhan desa; mitra menawarkan ${inSentence(labelsId.support[change.support])}.`;
    case "funding_need":
      return `Tulis dana yang dibutuhkan; mitra mendukung ${rupiahRange(change.min, change.max) ?? ""} per desa.`;
    case "funding_stages":
      return `Ajukan bertahap, dengan tahap pertama paling banyak ${rupiah(change.max)}.`;
    case "volume":
      return `Tulis jumlah hasil; mitra mencari ${quantity(change.wanted, "id")}.`;
    case "sdgs_desa":
      return `Sebutkan SDGs Desa ${change.goal} (${labelsId.sdgDesa[change.goal]}) bila memang menjadi tujuannya.`;
    default:
      return `Tulis lembaga pengelolanya, misalnya ${inSentence(labelsId.institution[change.institution])}.`;
  }
}
