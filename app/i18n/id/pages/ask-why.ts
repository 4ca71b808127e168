/** Words of the page that answers why others are not introduced to a potential or an interest. */
export const askWhy = {
  crumb: "Mengapa tidak?",
  title: (title: string) => `Mengapa tidak? ${title}`,
  potential: {
    heading: "Mengapa tidak dengan mitra lain?",
    description: (title: string) => `Minat mitra yang belum bisa dipertemukan dengan “${title}”, dan sebabnya.`,
    search: "Tanyakan satu mitra atau minat",
    count: (count: number) => `${count} minat belum bisa dipertemukan dengan potensi ini, yang terdekat di atas.`,
    none: {
      title: "Tidak ada minat yang terhalang syarat",
      text: "Setiap minat yang terbit bisa dipertemukan dengan potensi ini. Urutannya ada di halaman potensi.",
      see: "Lihat minat yang cocok",
    },
  },
  interest: {
    heading: "Mengapa tidak dengan desa lain?",
    description: (title: string) => `Potensi desa yang belum bisa dipertemukan dengan “${title}”, dan sebabnya.`,
    search: "Tanyakan satu desa atau potensi",
    count: (count: number) => `${count} potensi belum bisa dipertemukan dengan minat ini, yang terdekat di atas.`,
    none: {
      title: "Tidak ada potensi yang terhalang syarat",
      text: "Setiap potensi yang terbit bisa dipertemukan dengan minat ini. Urutannya ada di halaman minat.",
      see: "Lihat potensi yang cocok",
    },
  },
  hint: "Salah ketik sedikit tidak apa-apa. Yang sudah memenuhi syarat pun dijawab.",
  nearness: { one: "Terhalang satu syarat", several: "Terhalang beberapa syarat" },
  best: (shown: number, total: number) =>
    `Ini ${shown} yang paling sesuai dari ${total}. Tambah satu kata agar lebih tepat.`,
  nothing: {
    title: (words: string) => `“${words}” tidak ditemukan`,
    text: "Periksa ejaannya, atau coba satu kata saja. Yang belum terbit tidak bisa ditanyakan.",
    clear: "Lihat semua yang terhalang",
  },
};
