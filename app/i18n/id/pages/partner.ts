/** Words of a partner's page. */
export const partner = {
  description: (name: string) => `Siapa ${name} dan dukungan apa yang terbuka bagi desa.`,
  about: "Tentang mitra ini",
  noDescription: "Mitra ini belum menuliskan keterangan.",
  interests: "Dukungan yang terbuka",
  count: (count: number) => `${count} minat terbuka bagi desa.`,
  none: {
    title: "Minat mitra akan tampil di sini",
    text: "Mitra ini sedang tidak membuka minat.",
    see: "Lihat minat mitra lain",
  },
};
