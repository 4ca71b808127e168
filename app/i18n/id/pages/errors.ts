/** Words of pages that cannot be shown: what happened, that nothing is lost, what to do. */
export const errors = {
  potential_not_found: {
    title: "Potensi ini tidak ada di sini",
    text: "Mungkin desa sedang menariknya, atau alamatnya salah ketik. Potensi lain tetap bisa Anda lihat.",
  },
  interest_not_found: {
    title: "Minat ini tidak ada di sini",
    text: "Mungkin mitra sudah menutupnya, atau alamatnya salah ketik. Minat lain tetap bisa Anda lihat.",
  },
  village_not_found: {
    title: "Desa ini tidak ada di sini",
    text: "Kode desa mungkin salah ketik, atau desa itu di luar kabupaten ini. Coba cari namanya.",
  },
  partner_not_found: {
    title: "Mitra ini tidak ada di sini",
    text: "Alamatnya mungkin salah ketik. Coba cari nama mitranya.",
  },
  search_unavailable: {
    title: "Pencarian sedang tidak bisa dipakai",
    text: "Tidak ada yang hilang. Coba lagi beberapa menit lagi.",
  },
  database_unavailable: {
    title: "Basis data sedang dimulai ulang",
    text: "Yang sudah dinyatakan tersimpan tidak hilang. Coba lagi sebentar; yang baru saja Anda kirim, kirim sekali lagi.",
  },
  files_unavailable: {
    title: "Foto dan berkas sedang tidak bisa dijangkau",
    text: "Yang sudah tersimpan tetap ada. Coba lagi beberapa menit lagi.",
  },
  not_found: {
    title: "Ini tidak ada di sini",
    text: "Mungkin sudah dipindahkan, atau bukan milik organisasi Anda. Kembali ke ruang kerja untuk mencarinya.",
  },
  forbidden: {
    title: "Halaman ini bukan untuk akun Anda",
    text: "Akun Anda tidak berhak membukanya. Bila seharusnya berhak, hubungi DPMD.",
  },
  wrong_state: {
    title: "Ini sudah berubah",
    text: "Seseorang mendahului Anda, sehingga langkah tadi tidak bisa dijalankan. Muat ulang halamannya untuk melihat keadaan terbaru.",
  },
  partner_unverified: {
    title: "Mitra ini belum diverifikasi DPMD",
    text: "Minat baru bisa tayang setelah DPMD memverifikasi mitranya. Tidak ada yang hilang; verifikasi dulu, lalu ulangi.",
  },
  too_many_attempts: {
    title: "Terlalu banyak percobaan",
    text: "Tunggu sekitar lima belas menit, lalu coba lagi. Tidak ada yang hilang.",
  },
  pair_blocked: {
    title: "Keduanya belum bisa dipertemukan",
    text: "Ada syarat yang belum terpenuhi. Buka halaman kecocokannya untuk melihat syarat mana.",
  },
  already_introduced: {
    title: "Keduanya sudah pernah atau sedang dikenalkan",
    text: "Buka Perkenalan di ruang kerja untuk melihat keadaannya. Tidak ada yang berubah.",
  },
  quota_used: {
    title: "Masih terlalu banyak permintaan yang menunggu jawaban",
    text: "Tunggu sampai ada yang dijawab, atau tarik salah satunya, lalu coba lagi.",
  },
  reason_needed: {
    title: "Sebutkan dulu alasannya",
    text: "Pasangan ini di luar aturan atau peringkat teratas, jadi DPMD perlu menulis alasannya. Kembali ke halaman sebelumnya.",
  },
  agenda_clashes: {
    title: "Jadwal ini belum bisa diterbitkan",
    text: "Ada yang bentrok: seseorang di dua meja sekaligus, sedang tidak bisa, atau meja yang tidak ada. Perbaiki dulu yang bertanda.",
  },
  bad_place: {
    title: "Pertemuan ini tidak bisa ditaruh di sana",
    text: "Sesi atau mejanya tidak ada atau sudah terisi, atau keduanya memang tidak boleh dipertemukan. Tidak ada yang berubah.",
  },
  introduction_expired: {
    title: "Waktu menjawab sudah lewat",
    text: "Perkenalan ini sudah berakhir dengan sendirinya. DPMD bisa mengusulkannya lagi bila Anda masih berminat.",
  },
  page_not_found: {
    title: "Halaman ini tidak ada",
    text: "Alamatnya mungkin salah ketik atau sudah berubah. Coba cari yang Anda butuhkan.",
  },
  bad_request: {
    title: "Permintaan ini tidak bisa kami baca",
    text: "Tidak ada yang berubah. Kembali ke halaman sebelumnya dan coba lagi.",
  },
  unexpected: {
    title: "Ada yang salah di pihak kami",
    text: "Tidak ada data yang hilang. Coba muat ulang halaman ini beberapa saat lagi.",
  },
  requestId: (id: string) => `Bila terus terjadi, sebutkan nomor ini kepada pengelola: ${id}`,
  home: "Ke beranda",
};
