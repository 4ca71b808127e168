/** What backing up and restoring say in Indonesian; `{name}` is filled in. */
export const backupId = {
  problems: {
    file_unreadable: "{file}: berkas tidak dapat dibaca ({reason}).",
    file_unwritable: "{file}: berkas cadangan tidak dapat ditulis ({reason}). Tidak ada berkas yang ditinggalkan.",
    not_a_backup: "{file}: ini bukan berkas cadangan Gandeng Desa, atau terpotong. Tidak ada yang diubah.",
    damaged: "{file}: berkas cadangan ini rusak atau terpotong (bagian {part}). Tidak ada yang diubah.",
    newer_backup:
      "Cadangan ini dibuat oleh versi yang lebih baru atau lain. Perbarui Gandeng Desa lalu coba lagi. Tidak ada yang diubah.",
    older_backup:
      "Cadangan ini dari versi lain ({backup} langkah) daripada basis data tujuan ({place} langkah). Pulihkan ke folder data yang baru atau basis data yang kosong; di sana isinya diperbarui ke versi ini. Tidak ada yang diubah.",
    other_tables:
      "Tabel {tables} pada basis data tujuan tidak sama dengan yang ada di cadangan. Tidak ada yang diubah.",
    foreign_database:
      "Basis data tujuan berisi tabel yang bukan milik Gandeng Desa. Pakai basis data yang kosong. Tidak ada yang diubah.",
    not_empty:
      "Tempat tujuan sudah berisi data. Pulihkan ke folder data yang baru (DATA_DIR) atau basis data yang kosong, atau tambahkan --replace untuk mengganti seluruh isinya. Tidak ada yang diubah.",
    nothing_to_back_up: "Belum ada yang dapat dicadangkan: basis data ini masih kosong.",
    files_failed: "Penyimpanan berkas tidak dapat dipakai ({reason}). Tidak ada yang diubah.",
  },
  report: {
    backed_up: "{file}: cadangan selesai ditulis: {tables} tabel, {rows} baris, {files} berkas.",
    restored: "{file}: cadangan dari {made_at} selesai dipulihkan: {tables} tabel, {rows} baris, {files} berkas.",
    jobs_left_out: "Antrean pekerjaan (pesan yang belum terkirim) tidak ikut dicadangkan.",
    keep_safe: "Berkas ini memuat data pribadi dan kunci instalasi. Simpan di tempat yang aman.",
    secret_from_settings:
      "AUTH_SECRET diatur dari luar dan tidak ada di cadangan. Pakai nilai yang sama setelah memulihkan.",
    start_again: "Bila Gandeng Desa sedang berjalan, jalankan ulang sekarang.",
  },
};

/** Catalogue of the same shape in another language. */
export type BackupText = { [Part in keyof typeof backupId]: Record<keyof (typeof backupId)[Part], string> };
