import type { ReportReason } from "~/matching/domain/vocabulary";
import type { ReportSubject } from "~/server/reports/report-listing.server";

const reasons: Record<ReportReason, string> = {
  untrue: "Isinya tidak benar",
  outdated: "Sudah tidak berlaku",
  not_theirs: "Bukan milik desa atau mitra itu",
  offensive: "Menyinggung atau merugikan orang",
  personal_data: "Memuat data pribadi",
  other: "Lainnya",
};

const subjects: Record<ReportSubject, string> = {
  potential: "Potensi",
  interest: "Minat",
  village: "Desa",
  partner: "Mitra",
};

/** Words of reports: of whoever reports, and of DPMD that answers. */
export const reports = {
  link: "Laporkan halaman ini",
  reasons,
  subjects,
  make: {
    title: (name: string) => `Laporkan “${name}”`,
    description: "Beri tahu DPMD bila ada yang salah dengan halaman ini.",
    lead: "DPMD membaca setiap laporan dan menjawabnya. Desa atau mitra tidak diberi tahu siapa yang melapor.",
    reason: "Apa yang salah?",
    message: "Ceritakan",
    messageHint: "Apa yang seharusnya tertulis, atau dari mana Anda tahu. Paling banyak 2.000 huruf.",
    contact: "Surel atau nomor telepon Anda",
    contactHint: "Hanya bila ingin dikabari jawabannya. Dihapus sesudah laporan selesai.",
    button: "Kirim laporan",
    back: "Kembali ke halamannya",
  },
  mine: {
    title: (name: string) => `Laporan tentang “${name}”`,
    description: "Laporan Anda dan jawaban DPMD.",
    sent: "Laporan terkirim. Simpan alamat halaman ini: jawaban DPMD akan tampil di sini.",
    waiting: "DPMD belum menjawab. Biasanya dalam tiga hari kerja.",
    answer: "Jawaban DPMD",
    reported: "Yang Anda laporkan",
    on: (day: string) => `Dilaporkan ${day}`,
    answeredOn: (day: string) => `Dijawab ${day}`,
    see: "Lihat halaman yang dilaporkan",
    gone: "Halaman itu sudah tidak ada",
  },
  list: {
    title: "Laporan",
    description: "Apa yang dilaporkan orang tentang halaman-halaman di sini.",
    lead: "Yang paling lama menunggu ada di atas. Pelapor membaca jawaban Anda.",
    tabs: { label: "Laporan", open: "Belum dijawab", answered: "Sudah dijawab" },
    caption: { open: "Laporan yang belum dijawab", answered: "Laporan yang sudah dijawab" },
    columns: { subject: "Tentang", reason: "Yang salah", on: "Dilaporkan", reporter: "Pelapor" },
    signedIn: "Pemilik akun",
    withContact: "Meninggalkan alamat",
    anonymous: "Tanpa alamat",
    gone: (ref: string) => `${ref} (sudah tidak ada)`,
    answered: "Jawaban terkirim.",
    empty: {
      open: { title: "Laporan orang akan tampil di sini", text: "Tidak ada laporan yang menunggu jawaban." },
      answered: { title: "Laporan yang sudah dijawab akan tampil di sini", text: "Belum ada laporan yang dijawab." },
    },
  },
  one: {
    title: (subject: string, name: string) => `Laporan tentang ${subject.toLowerCase()} “${name}”`,
    description: "Satu laporan dan jawabannya.",
    back: "Laporan",
    message: "Kata pelapor",
    noMessage: "Pelapor tidak menulis apa-apa.",
    answer: "Jawaban Anda",
    answerHint: "Dibaca pelapor. Tulis apa yang sudah diperiksa dan diubah. Jangan sebut nama orang.",
    toContact: "Jawaban ini dikirim ke alamat yang ditinggalkan pelapor.",
    toSignedIn: "Pelapor diberi tahu di akunnya.",
    toNobody: "Pelapor membaca jawaban ini lewat tautan yang disimpannya.",
    button: "Kirim jawaban",
    already: "Laporan ini sudah dijawab orang lain. Jawabannya ada di bawah.",
    log: "Catatan tentang yang dilaporkan",
  },
};
