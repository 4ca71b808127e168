/** Words around ranked matches, on the pages of a potential, an interest and a pair. */
export const match = {
  bestIs: "Paling cocok:",
  nearestIs: "Belum ada yang benar-benar cocok. Yang terdekat:",
  seeWhy: "Lihat alasannya",
  outOf100: (score: string) => `${score} dari 100`,
  others: (count: number) => `dan ${count} lain yang layak dikenalkan`,
  nearMisses: {
    title: "Hampir cocok",
    lead: "Yang ini terhalang satu syarat saja. Bila syarat itu terpenuhi, keduanya bisa dipertemukan.",
    more: (count: number) => `Masih ada ${count} lain yang hampir cocok.`,
  },
  blocked: {
    interests: (count: number) => `${count} minat lain tidak ditampilkan karena syaratnya tidak terpenuhi.`,
    potentials: (count: number) => `${count} potensi lain tidak ditampilkan karena syarat minat ini tidak terpenuhi.`,
  },
  advice: {
    title: "Cara menaikkan kecocokan",
    lead: "Satu langkah desa yang paling banyak menambah nilai, dihitung ulang oleh mesin pencocokan. Angka adalah tambahan nilai terbesar yang bisa didapat.",
  },
};
