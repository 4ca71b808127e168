import type { BlockerCode } from "~/matching/domain/ranking";

const rules: Record<BlockerCode, string> = {
  window_not_open: "Minat belum dibuka",
  window_closed: "Minat sudah ditutup",
  kind_not_sought: "Jenis tidak dicari",
  sector_not_sought: "Bidang tidak dicari",
  sector_excluded: "Bidang dikecualikan",
  outside_area: "Di luar wilayah mitra",
  readiness_too_low: "Tahap usaha belum cukup",
  zakat_no_mustahik: "Mustahik belum disebut",
  zakat_basic_needs_first: "Kebutuhan dasar belum terpenuhi",
  nothing_to_buy_yet: "Belum ada hasil untuk dibeli",
  capacity_used: "Kuota mitra sudah terisi",
  already_agreed: "Sudah terikat perjanjian",
};

/** Words of the downloaded match board, in Indonesian. */
export const boardFileId = {
  sheet: "Papan kecocokan",
  file: "papan-kecocokan",
  columns: {
    village: "Desa",
    district: "Kecamatan",
    potential: "Potensi",
    potentialRef: "Kode potensi",
    partner: "Mitra",
    interest: "Minat",
    interestRef: "Kode minat",
    fundSource: "Sumber dana",
    score: "Nilai (0–100)",
    confidence: "Keyakinan (%)",
    rules: "Aturan yang menghalangi",
  },
  rules,
};

/** The shape of these words. */
export type BoardFileText = typeof boardFileId;
