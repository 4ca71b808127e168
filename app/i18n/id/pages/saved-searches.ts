/** Words of saved searches. */
export const savedSearches = {
  title: "Pencarian tersimpan",
  description: "Apa yang baru di pencarian yang Anda simpan.",
  channels: {
    email: "Kabarnya kami kirim lewat surel pukul 07.00, hanya bila ada yang baru.",
    phone: "Kabarnya kami kirim ke ponsel Anda pukul 07.00, hanya bila ada yang baru.",
    here: "Kabarnya hanya muncul di Pemberitahuan, karena Anda tidak dikabari lewat surel atau ponsel.",
  },
  toSettings: "Atur cara dikabari",
  count: (count: number, most: number) => `${count} dari ${most} pencarian`,
  fresh: (count: string) => `${count} baru`,
  nothingNew: (day: string) => `Belum ada yang baru sejak ${day}`,
  someNew: (day: string) => `Baru sejak ${day}`,
  undated: "Desa dan mitra tidak punya tanggal terbit, jadi tidak ada kabarnya.",
  told: { daily: "dikabari setiap hari", weekly: "dikabari setiap Senin", never: "tidak dikabari" },
  change: "Ubah atau hapus",
  name: "Nama",
  frequency: "Kabari saya",
  frequencies: {
    daily: { label: "Setiap hari", hint: "Bila ada yang baru, pukul 07.00." },
    weekly: { label: "Setiap minggu", hint: "Bila ada yang baru, hari Senin pukul 07.00." },
    never: { label: "Tidak perlu", hint: "Anda membukanya sendiri." },
  },
  submit: "Simpan",
  remove: "Hapus pencarian ini",
  done: {
    changed: "Perubahan tersimpan.",
    removed: "Pencarian dihapus.",
    exists: "Pencarian itu sudah Anda simpan sebelumnya.",
  },
  full: {
    title: (most: number) => `Sudah ada ${most} pencarian, tidak bisa ditambah`,
    text: "Hapus satu yang tidak lagi Anda perlukan, lalu simpan pencarian yang baru.",
  },
  empty: {
    title: "Belum ada pencarian tersimpan",
    text: "Cari dan saring di halaman Jelajah, lalu pilih “Simpan pencarian ini”. Sejak itu Anda dikabari bila ada potensi atau minat baru yang sesuai.",
    action: "Ke Jelajah",
  },
  here: {
    save: "Simpan pencarian ini",
    hint: "Anda dikabari setiap hari bila ada yang baru. Bisa diubah kapan saja.",
    undatedHint: "Untuk dibuka lagi nanti.",
    signIn: "Masuk untuk menyimpan pencarian ini",
    saved: (told: string) => `Pencarian ini tersimpan, ${told}.`,
    manage: "Atur",
  },
};
