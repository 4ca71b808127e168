/** Words of the page of one pair. */
export const pair = {
  heading: "Cocokkah keduanya?",
  title: (potential: string, interest: string) => `${potential} dan ${interest}`,
  description: (potential: string, interest: string) =>
    `Seberapa cocok “${potential}” dengan “${interest}”, dan mengapa.`,
  potential: "Potensi desa",
  interest: "Minat mitra",
  match: "Kecocokan",
  reasons: "Mengapa nilainya begitu",
  advice: { title: "Cara desa menaikkan nilai", none: "Tidak ada satu langkah desa yang jelas menaikkan nilai ini." },
  blocked: {
    title: "Keduanya belum bisa dipertemukan",
    lead: (count: number) =>
      count === 1 ? "Ada satu syarat yang belum terpenuhi:" : `Ada ${count} syarat yang belum terpenuhi:`,
    lifted: (score: string, band: string) => `Bila syarat ini terpenuhi, nilainya menjadi ${score} dari 100: ${band}.`,
  },
  otherInterests: "Minat lain untuk potensi ini",
  otherPotentials: "Potensi lain untuk minat ini",
};
