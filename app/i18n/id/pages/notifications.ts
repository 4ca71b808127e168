/** Words of what people are told, and how often. */
export const notifications = {
  title: "Pemberitahuan",
  description: "Apa yang baru untuk Anda.",
  unread: (count: number) => (count === 0 ? "Semua sudah dibaca." : `${count} belum dibaca.`),
  isNew: "Baru",
  open: "Buka",
  markRead: "Tandai sudah dibaca",
  markReadLabel: (text: string) => `Tandai sudah dibaca: ${text}`,
  markAll: "Tandai semua sudah dibaca",
  settings: "Atur kabar lewat surel atau ponsel",
  empty: {
    title: "Belum ada pemberitahuan",
    text: "Di sini nanti muncul kabar tentang potensi, minat, dan akun Anda, misalnya ketika DPMD menerbitkan sebuah potensi.",
  },
  contact: {
    title: "Kabar untuk Anda",
    description: "Seberapa sering dan lewat mana kami mengabari Anda. Di situs ini semua kabar selalu bisa dibaca.",
    digest: "Seberapa sering",
    digests: {
      at_once: { label: "Segera", hint: "Sepuluh menit setelah sesuatu terjadi, dikumpulkan dalam satu pesan." },
      daily: { label: "Setiap hari", hint: "Satu pesan pukul 07.00, hanya bila ada yang baru." },
      weekly: { label: "Setiap minggu", hint: "Satu pesan pada hari Senin pukul 07.00, hanya bila ada yang baru." },
      never: { label: "Tidak perlu", hint: "Anda membacanya sendiri di situs ini." },
    },
    channel: "Lewat mana",
    email: (address: string) => `Surel ke ${address}`,
    emailMissing: "Surel (belum ada alamat yang dipastikan milik Anda)",
    phone: (number: string) => `SMS atau WhatsApp ke ${number}`,
    phoneMissing: "SMS atau WhatsApp (belum ada nomor yang dipastikan milik Anda)",
    agreement: "Persetujuan untuk pesan ke ponsel",
    agree:
      "Saya setuju menerima kabar lewat SMS atau WhatsApp. Persetujuan ini bisa ditarik kapan saja di halaman ini.",
    submit: "Simpan",
    saved: "Tersimpan. Begitulah kami mengabari Anda mulai sekarang.",
    unproved: {
      title: "Nomor ponsel Anda belum dipastikan",
      text: "Pastikan dulu nomornya di halaman profil, lalu pilih ponsel lagi.",
    },
    toProfile: "Ke profil",
  },
  unsubscribe: {
    title: "Berhenti menerima kabar",
    description:
      "Kami tidak akan mengirim kabar lagi lewat surel atau ponsel. Di situs ini kabarnya tetap bisa dibaca.",
    submit: "Ya, berhenti",
    done: {
      title: "Anda tidak menerima kabar lagi",
      text: "Bila berubah pikiran, masuk lalu pilih lagi di pengaturan kabar.",
    },
    unknown: {
      title: "Tautan ini tidak berlaku lagi",
      text: "Mungkin alamatnya terpotong, atau akunnya sudah dihapus. Masuk untuk mengatur kabar Anda.",
    },
    toSettings: "Ke pengaturan kabar",
  },
};
