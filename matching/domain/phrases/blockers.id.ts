import type { Blocker } from "../ranking";
import { dayInWords, inList, inSentence, kilometres } from "./format";
import { labelsId } from "./labels.id";

const list = (labels: readonly string[]) => inList(labels.map(inSentence), "id");

/** Indonesian sentences for broken hard rules. */
export function blockerId(blocker: Blocker): string {
  switch (blocker.code) {
    case "window_not_open":
      return `Baru dibuka ${dayInWords(blocker.opens, "id")}. Siapkan berkas dari sekarang.`;
    case "window_closed":
      return `Sudah ditutup; hari terakhirnya ${dayInWords(blocker.closes, "id")}.`;
    case "kind_not_sought":
      return `Mitra mencari ${list(blocker.sought.map((kind) => labelsId.kind[kind]))}, sedangkan ini ${inSentence(labelsId.kind[blocker.kind])}. Bisa dikenalkan bila mitra menambah jenis ini.`;
    case "sector_not_sought":
      return `Mitra mencari ${list(blocker.sought.map((sector) => labelsId.sector[sector]))}, sedangkan ini ${inSentence(labelsId.sector[blocker.sector])}. Bisa dikenalkan bila mitra menambah sektor ini.`;
    case "sector_excluded":
      return `Mitra tidak menerima sektor ${inSentence(labelsId.sector[blocker.sector])}.`;
    case "outside_area":
      return outsideArea(blocker);
    case "readiness_too_low":
      return `Tahapnya ${inSentence(labelsId.readiness[blocker.readiness])}, mitra meminta paling sedikit ${inSentence(labelsId.readiness[blocker.required])}. Ajukan lagi setelah tahap itu tercapai.`;
    case "zakat_no_mustahik":
      return "Zakat hanya untuk mustahik (UU 23/2011 pasal 25), dan keluarga miskin belum disebut sebagai penerima manfaat. Sebutkan bila memang ada.";
    case "zakat_basic_needs_first":
      return "Zakat produktif baru boleh setelah kebutuhan dasar warga terpenuhi (UU 23/2011 pasal 27). Perbarui profil desa bila sudah terpenuhi.";
    case "nothing_to_buy_yet":
      return `Belum ada yang bisa dibeli: usaha ini ${inSentence(labelsId.readiness[blocker.readiness])}. Ajukan lagi setelah berproduksi.`;
    case "capacity_used":
      return `Mitra sanggup mendampingi ${blocker.capacity} desa, dan ${blocker.taken} tempat sudah terisi.`;
    default:
      return blocker.until === null
        ? "Keduanya sudah terikat perjanjian tanpa batas waktu."
        : `Keduanya sudah terikat perjanjian sampai ${dayInWords(blocker.until, "id")}.`;
  }
}

function outsideArea({ distanceKm, radiusKm }: Extract<Blocker, { code: "outside_area" }>): string {
  const lift = "Bisa dikenalkan bila mitra meluaskan wilayahnya.";
  if (distanceKm === null || radiusKm === null) return `Di luar kecamatan dan desa yang dilayani mitra. ${lift}`;
  const facts = `${kilometres(distanceKm, "id")}, batas ${kilometres(radiusKm, "id")}`;
  return `Di luar wilayah yang dilayani mitra (${facts}). ${lift}`;
}
