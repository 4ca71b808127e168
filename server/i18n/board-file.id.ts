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
};

/** The shape of these words. */
export type BoardFileText = typeof boardFileId;
