/** Words of the page of a potential's photos. */
export const photos = {
  title: (title: string) => `Foto: ${title}`,
  description: "Tambah, urutkan dan hapus foto potensi.",
  lead: (most: number) =>
    `Foto pertama tampil di kartu. Paling banyak ${most} foto. Tempat dan data lain di dalam foto dihapus.`,
  add: "Tambah foto",
  send: "Kirim foto",
  labels: { photo: "Foto", caption: "Keterangan foto" },
  captionHint: "Contoh: Ibu-ibu menjemur biji kakao",
  none: "Belum ada foto.",
  photoOf: (place: number, title: string) => `Foto ${place}: ${title}`,
  first: "Jadikan pertama",
  earlier: "Ke depan",
  later: "Ke belakang",
  remove: "Hapus",
  back: "Selesai",
  added: "Foto tersimpan.",
  moved: "Urutan tersimpan.",
  removed: "Foto dihapus.",
  full: (most: number) => `Sudah ada ${most} foto. Hapus satu untuk menambah yang baru.`,
};
