/** Words of a potential's page. */
export const potential = {
  description: (title: string, place: string) =>
    `${title} dari ${place}: apa potensinya dan siapa yang bisa mendukung.`,
  about: "Tentang potensi ini",
  facts: "Data potensi",
  figures: "Angka dari sumber",
  noDescription: "Desa belum menuliskan keterangan.",
  sector: "Bidang",
  readiness: "Tahap",
  volume: "Hasil",
  funding: "Perlu dana",
  institution: "Pengelola",
  legal: "Berkas",
  noLegal: "Belum ada",
  beneficiaries: "Penerima manfaat",
  households: "Keluarga",
  householdsText: (count: string) => `${count} keluarga`,
  goals: "SDGs Desa",
  needs: "Yang dibutuhkan",
  matches: {
    title: "Siapa yang bisa membantu?",
    count: (count: number, worthy: number) =>
      `${worthy} minat mitra layak dikenalkan, dari ${count} yang memenuhi syarat.`,
    none: {
      title: "Minat yang cocok akan tampil di sini",
      text: "Saat ini belum ada minat mitra yang syaratnya terpenuhi.",
    },
    see: "Lihat semua minat mitra",
  },
  noBest: "Belum ada mitra yang cocok saat ini.",
};
