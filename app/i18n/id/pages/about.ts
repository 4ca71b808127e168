import type { CriterionName } from "~/matching/domain/ranking";

/** What each criterion asks, in one sentence. */
const criteria: Record<CriterionName, string> = {
  subject:
    "Apakah keduanya membicarakan hal yang sama? Kebun kakao cocok dengan program cokelat, bukan dengan program cabai.",
  support: "Berapa banyak kebutuhan desa yang ditawarkan mitra? Kebutuhan pertama paling berat.",
  budget: "Apakah dana yang diperlukan masuk dalam kisaran mitra?",
  place: "Seberapa dekat desa dengan tempat mitra bekerja?",
  people: "Apakah penerima manfaatnya sama?",
  stage: "Apakah tahap usaha desa sesuai dengan bantuan yang ditawarkan?",
  goals: "Apakah tujuan pembangunan yang dikejar sama?",
  readiness_to_sign: "Apakah berkas dan lembaga desa siap untuk sumber dana ini?",
  track_record: "Bagaimana kerja sama terdahulu berjalan?",
  volume: "Untuk pembelian: cukupkah hasil desa bagi pembeli?",
  affinity: "Apakah desa dan mitra dengan pengalaman serupa biasanya cocok? Baru dihitung bila pengalamannya cukup.",
};

/** Words of the page about the site. */
export const about = {
  title: "Tentang situs ini",
  description: "Apa situs ini, cara pencocokan bekerja, dari mana datanya, dan bagaimana privasi dijaga.",
  lead: "Desa sering tidak tahu perusahaan atau lembaga mana yang bisa membantu, dan mitra sering tidak tahu desa mana yang memerlukan. Situs ini mempertemukan keduanya dan menjelaskan alasannya.",
  steps: {
    title: "Bagaimana caranya?",
    village: "Desa menerbitkan potensi: apa yang dipunyai, apa yang dibutuhkan.",
    partner: "Mitra menerbitkan minat: apa yang ditawarkan, di mana, untuk siapa.",
    match: "Mesin membandingkan setiap potensi dengan setiap minat, bagi kedua pihak.",
    introduce: "DPMD memperkenalkan yang cocok, dan kedua pihak memutuskan sendiri.",
  },
  rules: {
    title: "Syarat yang tidak bisa ditawar",
    lead: "Sebelum dinilai, setiap pasangan diperiksa. Bila satu saja dari ini tidak terpenuhi, keduanya tidak ditampilkan sebagai kecocokan:",
    list: [
      "minat sedang dibuka, dan kuotanya masih ada;",
      "jenis dan bidang potensi termasuk yang dicari mitra;",
      "desa berada di wilayah kerja minat itu;",
      "potensi sudah mencapai tahap yang diminta;",
      "dana zakat hanya untuk potensi yang penerima manfaatnya keluarga miskin (UU 23/2011 pasal 25), dan zakat produktif hanya bila kebutuhan dasar desa terpenuhi (pasal 27);",
      "pembelian hanya untuk usaha yang sudah berproduksi;",
      "keduanya belum punya perjanjian yang masih berlaku.",
    ],
  },
  criteria: {
    title: "Apa saja yang dinilai?",
    lead: "Sebelas ukuran, masing-masing dilihat dari sisi mitra dan dari sisi desa. Yang belum diketahui tidak menambah dan tidak mengurangi nilai, hanya menurunkan keyakinan.",
    list: criteria,
  },
  score: {
    title: "Apa arti nilainya?",
    lead: "Nilai 0 sampai 100 menggabungkan kecocokan bagi kedua pihak. Bila salah satu pihak tidak cocok, nilainya rendah. Nilai adalah saran untuk berkenalan, bukan keputusan.",
    bands: {
      very_suitable: "80 ke atas",
      suitable: "65 sampai 79",
      worth_introducing: "50 sampai 64",
      less_suitable: "di bawah 50",
    },
  },
  data: {
    title: "Dari mana datanya?",
    potentials:
      "Potensi desa ditulis dari berita, laman desa, dan laman pemerintah yang terbuka. Sumbernya tertera di tiap halaman.",
    demonstration:
      "Ini situs peragaan. Anggaran, kuota, tanggal, dan sebagian syarat minat mitra dibuat untuk peragaan. Itu bukan janji mitra mana pun.",
    regions: "Data wilayah dari idn-area-data © penyusunnya, Open Database License 1.0.",
    regionPage: "Laman datanya",
    licence: "Bunyi lisensi",
    locations: "Letak desa memakai titik pusat kecamatannya bila titik desa belum diketahui.",
  },
  privacy: {
    title: "Privasi",
    text: "Situs ini tidak memakai pelacak dan tidak menyimpan apa yang Anda cari. Satu kuki menyimpan pilihan bahasa. Kontak orang tidak ditampilkan.",
  },
};
