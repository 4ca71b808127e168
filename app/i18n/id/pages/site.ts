/** Words around every page: menu, foot, how a page is described to a search engine. */
export const site = {
  description: "Desa dan mitra saling menemukan, dengan alasan yang bisa dibaca siapa saja.",
  nav: { home: "Beranda", discover: "Jelajah", figures: "Angka", about: "Tentang" },
  foot: {
    demonstration:
      "Situs peragaan. Potensi desa ditulis dari sumber terbuka; anggaran, kuota, dan tanggal minat mitra dibuat untuk peragaan.",
    regions: "Data wilayah dari idn-area-data © penyusunnya, Open Database License 1.0.",
  },
  source: { label: "Sumber", at: (host: string) => `laman ${host}` },
  demonstrationList: "Anggaran, kuota, dan tanggal pada daftar ini adalah data peragaan, bukan janji mitra.",
  assumed: "perkiraan untuk peragaan",
  assumedNote: "Tanda ini: perkiraan untuk peragaan.",
  unknown: (labels: string) => `Belum diisi: ${labels}.`,
  showAll: (count: number) => `Tampilkan semua (${count})`,
  showFewer: "Tampilkan yang teratas saja",
};
