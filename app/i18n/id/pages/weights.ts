import type { CriterionName, FitSide } from "~/matching/domain/ranking";

/** Why each criterion weighs what it does in the product's own version, per side. */
const reasons: Record<CriterionName, Record<FitSide, string>> = {
  subject: {
    partner: "Program mitra memang tentang satu pokok. Karena itu paling menentukan.",
    village: "Bantuan untuk hal lain jarang pas, tetapi keterampilan dan alat kadang bisa dipakai.",
  },
  support: {
    partner: "Apa yang ditawarkan sudah dipilih mitra. Mitra senang bila terpakai.",
    village: "Kebutuhan inilah alasan desa mencari mitra.",
  },
  budget: {
    partner: "Mitra bisa menolak suatu jumlah atau memberi sebagian.",
    village: "Dana yang jauh dari keperluan membuat rencana tertunda.",
  },
  place: {
    partner: "Wilayah kerja sudah menjadi syarat wajib. Dekat hanya memudahkan.",
    village: "Mitra yang dekat lebih sering datang.",
  },
  people: {
    partner: "Penerima manfaat itulah yang dilaporkan mitra.",
    village: "Siapa yang dibantu sudah dipilih desa sendiri.",
  },
  stage: {
    partner: "Terlalu dini butuh kesabaran, terlambat tidak diperlukan lagi.",
    village: "Bantuan memulai tidak berguna bagi yang sudah berjualan.",
  },
  goals: {
    partner: "Untuk laporan: pembeda bila yang lain sama.",
    village: "Tujuan desa adalah urusan desa sendiri.",
  },
  readiness_to_sign: {
    partner: "Berkas bisa menyusul: pembeda bila yang lain sama.",
    village: "Berkas desa tidak mengubah kebutuhannya.",
  },
  track_record: {
    partner: "Sama pentingnya dengan jarak, begitu ada pengalaman.",
    village: "Desa mencari mitra yang datang, menjawab, dan menyelesaikan.",
  },
  volume: {
    partner: "Pembeli bisa membeli sebagian.",
    village: "Pembeli yang meminta terlalu banyak atau sedikit tetap pembeli.",
  },
  affinity: {
    partner: "Pengalaman pihak lain hanya petunjuk; makin banyak, makin dihitung.",
    village: "Petunjuk juga: kebutuhan desa sendiri lebih menentukan.",
  },
};

const importance = {
  none: "tidak dipakai",
  hardly: "hampir tidak berpengaruh",
  little: "sedikit berpengaruh",
  some: "cukup penting",
  much: "penting",
  very: "sangat penting",
  most: "paling menentukan",
};

const sides: Record<FitSide, string> = { partner: "bagi mitra", village: "bagi desa" };

/** Words of the pages of weights and their versions. */
export const weights = {
  title: "Bobot penilaian",
  description: "Seberapa penting tiap ukuran saat potensi dan minat dicocokkan.",
  lead: "Nilai kecocokan disusun dari sebelas ukuran. Bobot adalah seberapa penting tiap ukuran. Geser, lihat daftar mana yang berubah, lalu simpan bila sudah yakin.",
  rulesStay: "Syarat wajib, seperti wilayah dan masa buka, tidak ikut berubah.",
  holds: "Yang berlaku sekarang:",
  open: "Lihat dan ubah bobot",
  history: "Riwayat dan versi bobot",
  sides,
  bySide: { partner: "Bagi mitra", village: "Bagi desa" },
  fieldName: (criterion: string, side: string) => `${criterion}, ${side}`,
  start: "Titik awal",
  startTitle: "Titik awal penilaian",
  startHint:
    "Nilai pasangan yang biasa saja di semua ukuran. Makin rendah, makin sedikit pasangan yang dianggap layak. Dari −5 sampai 5.",
  least: "tidak penting",
  greatest: "sangat penting",
  importance,
  details: "Alasan dan angka persis",
  segments: (names: string) =>
    `Untuk ${names} berlaku bobot sendiri dari hasil belajar. Bobot itu ikut bergeser sejauh yang Anda ubah di sini.`,
  exactName: (name: string) => `${name}, angka persis`,
  exactHint: (max: number) => `Dari 0 sampai ${max}. Kosongkan untuk memakai penggeser.`,
  reasons,
  preview: "Lihat akibatnya",
  save: {
    title: "Simpan dan pakai",
    reason: "Alasan mengubah",
    reasonHint: "Tercatat dan bisa dibaca semua petugas DPMD.",
    button: "Simpan sebagai versi baru dan pakai",
    note: "Versi lama tetap tersimpan dan bisa dipakai lagi kapan saja.",
  },
  saved: (name: string) => `${name} tersimpan dan berlaku mulai sekarang.`,
  unchanged: {
    title: "Belum ada bobot yang diubah",
    text: "Geser salah satu bobot dulu, baru simpan.",
  },
  stale: {
    title: "Bobot sudah diubah orang lain",
    text: (name: string) =>
      `Sejak halaman ini dibuka, ${name} mulai berlaku. Isian Anda tetap ada di sini. Periksa akibatnya dibanding yang berlaku sekarang, lalu simpan sekali lagi.`,
  },
  effect: {
    title: "Akibatnya",
    before: "Geser bobot, lalu lihat siapa yang naik dan siapa yang turun.",
    broken: "Perbaiki dulu isian yang ditandai.",
    none: "Tidak ada lima teratas yang berubah.",
    lists: (changed: number, all: number) => `Lima teratas berubah pada ${changed} dari ${all} minat.`,
    crossing: (gained: number, lost: number) => `${gained} pasangan menjadi layak dikenalkan, ${lost} tidak lagi.`,
    total: (before: number, after: number, all: number) =>
      `Layak dikenalkan: dari ${before} menjadi ${after} di antara ${all} pasangan.`,
    winners: "Lebih sering di tempat pertama",
    losers: "Lebih jarang di tempat pertama",
    firstPlaces: (before: number, after: number) => `${before} → ${after} kali`,
    interests: "Minat yang lima teratasnya berubah",
    changes: (count: number) => `${count} perubahan`,
    entered: (place: number) => `masuk ke tempat ${place}`,
    left: (place: number) => `keluar dari tempat ${place}`,
    rose: (from: number, to: number) => `naik dari tempat ${from} ke ${to}`,
    fell: (from: number, to: number) => `turun dari tempat ${from} ke ${to}`,
    scores: (before: string, after: string) => `nilai ${before} → ${after}`,
  },
  names: {
    default: "Bobot awal",
    adjusted: (number: string) => `Penyesuaian DPMD ${number}`,
    learned: (number: string) => `Hasil belajar ${number}`,
  },
  versions: {
    title: "Versi bobot",
    description: "Riwayat bobot penilaian: siapa mengubah, kapan, dan mengapa.",
    lead: "Setiap versi tersimpan. Bandingkan dengan yang berlaku, lihat siapa yang naik dan turun, lalu pakai bila perlu.",
    list: "Semua versi",
    showAll: (count: number) => `Tampilkan semua (${count})`,
    holds: "Berlaku",
    byProduct: "Bawaan situs ini",
    by: (name: string) => `oleh ${name}`,
    somebody: "akun yang sudah dihapus",
    from: (name: string) => `Dari ${name}`,
    compare: (name: string) => `Bandingkan ${name} dengan yang berlaku`,
    compared: (name: string) => `${name} dibanding yang berlaku`,
    columns: { weight: "Bobot", now: "Sekarang", after: "Menjadi", sure: "Kepastian" },
    sameWeights: "Bobot umumnya sama dengan yang berlaku.",
    segments: (names: string) => `Untuk ${names} versi ini memakai bobot sendiri. Akibatnya sudah ikut dihitung.`,
    confirm: "Yang di atas akan langsung berlaku bagi semua orang. Versi yang sekarang tetap tersimpan.",
    reason: "Alasan memakai versi ini",
    activate: (name: string) => `Pakai ${name}`,
    activated: (name: string) => `${name} berlaku mulai sekarang.`,
    cancel: "Kembali ke semua versi",
    stale: {
      title: "Versi yang berlaku sudah berganti",
      text: (name: string) =>
        `Sejak halaman ini dibuka, ${name} mulai berlaku. Perbandingan di bawah sudah dihitung ulang. Periksa sekali lagi.`,
    },
    notBetter: {
      title: "Versi ini belum bisa dipakai",
      text: "Pada jawaban yang tidak dipakai untuk belajar, tebakannya tidak lebih tepat daripada bobot yang berlaku waktu itu.",
    },
    activations: "Kapan versi mana mulai berlaku",
    activationColumns: { at: "Waktu", version: "Versi", who: "Oleh", why: "Alasan" },
    neverChanged: "Bobot awal berlaku sejak situs ini dipasang.",
  },
  learning: {
    title: "Belajar dari hasil",
    lead: "Setiap malam situs ini menghitung bobot dari jawaban desa dan mitra: mana yang diterima, ditolak, dan terlaksana. Hasilnya hanya usulan sampai DPMD memakainya.",
    tooFew: (answered: number, needed: number) =>
      `Baru ada ${answered} jawaban. Mulai dari ${needed} jawaban, situs ini bisa belajar. Sampai saat itu bobot tidak berubah sendiri.`,
    collected: "Jawaban terkumpul",
    collectedOf: (answered: number, needed: number) => `${answered} dari ${needed}`,
    enough: (answered: number) => `Ada ${answered} jawaban untuk dipelajari.`,
    lastFrom: (name: string, answered: number) => `Versi terakhir, ${name}, belajar dari ${answered} jawaban.`,
    button: "Pelajari sekarang",
    asked:
      "Permintaan diterima. Bila ada yang baru untuk dipelajari, versinya tampil di sini sebentar lagi; muat ulang halaman ini.",
    evaluation: "Seberapa baik tebakannya?",
    learntFrom: (answered: number, silent: number) =>
      `Belajar dari ${answered} jawaban dan ${silent} tayangan tanpa jawaban.`,
    heldOut: (pairs: number) => `Diuji pada ${pairs} jawaban terbaru yang disisihkan.`,
    logLoss: "Kesalahan tebakan (log loss, makin kecil makin baik)",
    calibration: "Selisih peluang dan kenyataan (makin kecil makin baik)",
    columns: { figure: "Ukuran", before: "Bobot waktu itu", after: "Hasil belajar" },
    verdict: {
      clearly: "Jelas lebih tepat daripada bobot waktu itu.",
      slightly: "Sedikit lebih tepat, tetapi selisihnya bisa kebetulan.",
      not: "Tidak lebih tepat daripada bobot waktu itu.",
    },
    sure: { well: "pasti", fairly: "cukup pasti", hardly: "masih kira-kira" },
    error: (error: string) => `± ${error}`,
  },
};
