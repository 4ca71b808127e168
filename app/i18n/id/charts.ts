/** Words of the charts: each title is the question that the chart answers. */
export const charts = {
  table: "Lihat sebagai tabel",
  sector: "Bidang",
  district: "Kecamatan",
  potentials: "Potensi",
  interests: "Minat",
  potentialsCount: (count: number) => `${count} potensi`,
  interestsCount: (count: number) => `${count} minat`,
  bySector: {
    title: "Bidang apa yang paling banyak ditawarkan desa?",
    answer: (sector: string, count: number) => `Paling banyak: ${sector}, ${count} potensi.`,
  },
  byDistrict: {
    title: "Kecamatan mana yang sudah menawarkan potensi?",
    answer: (district: string, count: number) => `Paling banyak: ${district}, ${count} potensi.`,
  },
  supplyDemand: {
    title: "Potensi mana yang belum ada peminat?",
    answer: (untapped: number, scarce: number) => {
      const few = scarce === 0 ? "" : ` Di ${scarce} bidang peminatnya masih sedikit.`;
      if (untapped === 0) return `Setiap bidang yang ditawarkan desa sudah ada peminatnya.${few}`;
      return `${untapped} bidang punya potensi, tetapi belum ada minat mitra.${few}`;
    },
    untapped: "Belum ada peminat",
    scarce: "Peminat masih sedikit",
    unmet: "Belum ada potensi",
    status: "Keadaan",
    balanced: "Ada keduanya",
  },
  map: {
    title: "Di mana potensi desa berada?",
    answer: "Makin besar lingkaran, makin banyak potensi. Sentuh lingkaran untuk melihat isinya.",
    description: (districts: number, potentials: number) =>
      `Peta titik ${districts} kecamatan dengan ${potentials} potensi. Isinya sama dengan tabel di bawahnya.`,
    dot: (district: string, count: number) => `${district}: ${count} potensi`,
    equator: "Khatulistiwa",
    river: "S. Mahakam",
    sea: "Selat Makassar",
    note: "Sungai dan garis lintang digambar sederhana sebagai ancar-ancar. Titik adalah pusat kecamatan, bukan batas wilayah.",
  },
  makeUp: {
    title: "Dari mana nilai ini datang?",
    intro:
      "Kami menilai kecocokan dua kali: apakah potensi ini cocok bagi mitra, dan apakah minat ini cocok bagi desa. Tiap baris adalah satu ukuran. Batang ke kanan menaikkan kecocokan, batang ke kiri menurunkannya. Makin panjang, makin besar pengaruhnya.",
    lowers: "Menurunkan",
    raises: "Menaikkan",
    partner: "Bagi mitra",
    village: "Bagi desa",
    criterion: "Ukuran",
    value: "Nilai ukuran",
    unknown: "Belum diketahui",
    notApplicable: "Tidak berlaku",
    unknownCriteria: (names: string) =>
      `Belum diketahui, jadi tidak dihitung: ${names}. Mengisinya membuat penilaian lebih yakin.`,
    noRecord: "Rekam jejak belum dihitung: kerja sama keduanya belum ada yang tercatat.",
    start: "Titik awal",
    sum: "Jumlah",
    fit: "Kecocokan",
    note: "Angka memakai satuan log-odds. Titik awal ditambah semua baris sama dengan jumlahnya; jumlah itu diubah menjadi kecocokan 0–100%. Nilai akhir menggabungkan kecocokan kedua pihak.",
    bar: (criterion: string, partner: string, village: string) =>
      `${criterion}: bagi mitra ${partner}, bagi desa ${village}`,
  },
};
