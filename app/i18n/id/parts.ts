import type { VillageStatus } from "~/matching/domain/vocabulary";

const villageNames: Record<VillageStatus, (name: string) => string> = {
  definitive: (name) => `Desa ${name}`,
  preparatory: (name) => `Desa Persiapan ${name}`,
  urban_ward: (name) => `Kelurahan ${name}`,
};

/** Words of the building blocks that every page shares. */
export const parts = {
  place: {
    village: (status: VillageStatus, name: string) => villageNames[status](name),
    district: (name: string) => `Kecamatan ${name}`,
  },
  site: {
    skip: "Langsung ke isi",
    home: "ke beranda",
    navigation: "Menu utama",
    footerNavigation: "Menu bawah",
  },
  language: { button: "English", description: "Tampilkan halaman ini dalam bahasa Inggris" },
  field: {
    optional: "boleh dikosongkan",
    errorPrefix: "Perlu diperbaiki:",
    rupiah: "Rp",
    file: { most: (size: string) => `Paling besar ${size}`, kept: "Berkas yang sudah tersimpan" },
    photo: {
      current: "Foto yang sudah tersimpan",
      hint: "Foto dari kamera atau galeri. Foto terang lebih mudah dipilih mitra.",
    },
  },
  button: { busy: "Sedang dikerjakan…" },
  errorSummary: {
    title: (count: number) => `${count} isian perlu diperbaiki`,
    kept: "Isian lain tetap tersimpan di halaman ini.",
  },
  search: { button: "Cari", recent: "Pencarian terakhir di perangkat ini", forget: "Hapus riwayat" },
  found: {
    distance: (km: string) => `Sekitar ${km} km`,
    keptAway: "Menurut aturan, belum dapat dipertemukan dengan yang Anda punya.",
  },
  filter: {
    title: "Saringan",
    show: "Tampilkan saringan",
    apply: "Terapkan saringan",
    clear: "Hapus semua saringan",
    remove: (label: string) => `Hapus saringan ${label}`,
    active: "Saringan yang dipakai",
    chosen: (count: number) => `${count} dipilih`,
  },
  pager: {
    label: "Halaman hasil",
    previous: "Sebelumnya",
    next: "Berikutnya",
    page: (page: number) => `Halaman ${page}`,
    position: (page: number, count: number) => `Halaman ${page} dari ${count}`,
  },
  breadcrumb: "Anda di sini",
  step: { done: "selesai", current: "sedang diisi", todo: "belum" },
  dialog: { close: "Tutup" },
  loading: "Sedang memuat",
  printed: (day: string) => `Dicetak ${day}`,
  demo: {
    tag: "Data peragaan",
    sentence: "Angka ini dibuat untuk peragaan dan bukan janji siapa pun.",
  },
  potential: {
    volume: "Hasil",
    funding: "Perlu dana",
    needs: "Mencari",
    unknown: "Belum diisi",
  },
  interest: {
    offers: "Menawarkan",
    budget: "Per desa",
    capacity: "Sanggup",
    capacityText: (count: number) => `${count} desa`,
    until: "Dibuka sampai",
    seeks: "Bidang",
    anySector: "Semua bidang",
  },
  village: {
    index: "Indeks Desa",
    potentials: (count: number) => `${count} potensi`,
  },
  partner: { interests: (count: number) => `${count} minat terbuka` },
  score: {
    outOf: (score: string) => `Nilai kecocokan ${score} dari 100`,
    confidence: { high: "Keyakinan tinggi", fair: "Keyakinan cukup", low: "Keyakinan rendah" },
    known: (share: string) => `${share} bahan penilaian sudah diisi`,
    why: "Mengapa cocok",
    noReasons: "Belum ada alasan yang kuat.",
    weakest: "Titik terlemah",
    side: { partner: "bagi mitra", village: "bagi desa" },
  },
  blocker: {
    blocked: "Belum bisa dipertemukan",
    ifLifted: (score: string) => `Bila ini teratasi, nilainya menjadi ${score}.`,
  },
  advice: {
    title: "Cara menaikkan nilai",
    gain: (points: string) => `+${points} poin`,
  },
};
