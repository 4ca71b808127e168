import { PRODUCT_NAME } from "~/matching/domain/product-name";

import type { NotificationWords } from "./notifications.words";

/** What notifications and digests say in Indonesian. */
export const notificationsId: NotificationWords = {
  notices: {
    potential_submitted: "{village} mengajukan potensi “{title}”. Periksa lalu terbitkan atau kembalikan.",
    potential_returned: "Potensi “{title}” dikembalikan DPMD untuk diperbaiki: {reason}",
    potential_published: "Potensi “{title}” sudah terbit dan bisa dilihat para mitra.",
    interest_submitted: "{partner} mengajukan minat “{title}”. Periksa lalu terbitkan atau kembalikan.",
    interest_returned: "Minat “{title}” dikembalikan DPMD untuk diperbaiki: {reason}",
    interest_published: "Minat “{title}” sudah terbit dan bisa dilihat desa-desa.",
    claim_made: "{name} mendaftar sebagai wakil {organisation}. Terima atau tolak pendaftarannya.",
    claim_accepted: "DPMD sudah mengesahkan Anda sebagai wakil {organisation}.",
    claim_refused: "DPMD tidak dapat mengesahkan Anda sebagai wakil {organisation}: {reason}",
    claim_rival: "Orang lain juga mendaftar sebagai wakil {organisation}. DPMD akan memutuskan dan memberi tahu Anda.",
    claim_beside: "{name} mendaftar sebagai wakil {organisation}. Tidak mengenalnya? Beri tahu DPMD, yang memutuskan.",
    claim_given: "DPMD mengesahkan orang lain sebagai wakil {organisation}. Pendaftaran Anda masih diperiksa.",
    entered_on_behalf: "{by} mengisi atau mengubah “{title}” atas nama Anda. Periksa, dan perbaiki bila perlu.",
    village_recoded: "Kode {village} sekarang {code}. Semua data dan riwayatnya tetap ada.",
    village_merged: "{village} bergabung ke {into} ({code}). Semua data, orang, dan riwayatnya ikut pindah.",
    documents_submitted: "{partner} mengirim dokumen untuk diperiksa.",
    documents_verified: "Dokumen {partner} sudah diperiksa DPMD dan dinyatakan sesuai.",
    documents_refused: "Dokumen {partner} belum dapat diterima DPMD: {reason}",
    report_made: "Ada laporan tentang “{title}”. Baca lalu jawab.",
    report_answered: "DPMD sudah menjawab laporan Anda tentang “{title}”.",
    new_interests: "Baru di antara minat yang cocok dengan potensi Anda {potentials}: {interests}.",
    new_potentials: "Baru di antara potensi yang cocok dengan minat Anda {interests}: {potentials}.",
    member_invited: "{name} diundang bergabung dengan organisasi Anda.",
    member_joined: "{name} bergabung dengan organisasi Anda.",
    member_left: "{name} tidak lagi menjadi bagian organisasi Anda.",
    handed_over: "{from} menyerahkan tugasnya kepada {to}.",
    role_changed: "Tugas {name} diubah oleh admin DPMD. Tugas yang sekarang tertulis di halaman Rekan.",
    account_reopened: "Akun {name} sudah dibuka lagi.",
    organisation_empty: "{organisation} tidak lagi punya wakil yang disahkan. Cari tahu siapa penggantinya.",
    account_expiring:
      "Akun Anda sudah lama tidak dipakai dan akan dihapus pada {date}. Masuk sebelum itu bila ingin tetap memakainya.",
  },
  unknown: "Ada perubahan untuk Anda.",
  digest: {
    subject: (count) => (count === 1 ? "Ada kabar baru untuk Anda" : `Ada ${count} kabar baru untuk Anda`),
    greeting: (name) => `Yth. ${name},`,
    intro: (count) => (count === 1 ? "Ada satu kabar baru:" : `Ada ${count} kabar baru:`),
    more: (count) => `dan ${count} lagi`,
    openAll: "Lihat semua pemberitahuan",
    open: "Buka",
    why: `Anda menerima ini karena punya akun di ${PRODUCT_NAME}.`,
    settings: "Atur seberapa sering Anda dikabari",
    stop: "Berhenti menerima kabar ini",
    phone: (count) => (count === 1 ? `${PRODUCT_NAME}: ada kabar baru.` : `${PRODUCT_NAME}: ada ${count} kabar baru.`),
  },
};
