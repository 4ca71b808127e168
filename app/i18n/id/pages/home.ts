/** Words of the home page. */
export const home = {
  title: "Desa dan mitra bergandengan",
  description: "Cari potensi desa dan mitra yang siap mendukungnya.",
  lead: "Di sini desa menawarkan potensinya, mitra menawarkan dukungannya, dan setiap kecocokan dijelaskan alasannya.",
  search: "Apa yang Anda cari?",
  searchHint: "Misalnya: kakao, ikan asap, pelatihan",
  entries: { potentials: "Lihat potensi desa", interests: "Lihat minat mitra" },
  join: { question: "Ingin ikut serta?", village: "Daftarkan desa", partner: "Daftarkan mitra" },
  figures: {
    title: "Yang sudah ada di sini",
    potentials: "potensi desa",
    villages: "desa menawarkan",
    interests: "minat mitra terbuka",
    partners: "mitra siap mendukung",
  },
  newestPotentials: "Potensi terbaru",
  newestInterests: "Minat mitra terbaru",
  allPotentials: "Semua potensi",
  allInterests: "Semua minat",
  noPotentials: { title: "Potensi desa akan tampil di sini", text: "Belum ada potensi yang terbit." },
  noInterests: { title: "Minat mitra akan tampil di sini", text: "Belum ada minat yang terbuka." },
};
