import type { ThesaurusEntry } from "./thesaurus-entry";

/** Words of what programmes are about beside products: energy, nature, culture, selling, people. */
export const THEME_WORDS = {
  waste: {
    words:
      "limbah, olah limbah, sampah, plastik, buangan, terbuang, dibuang, daur ulang, bank sampah, bekas kapal, tali bekas, bekas, pencacah, sampah plastik, belum dimanfaatkan",
  },
  compost: {
    words:
      "kompos, pupuk kandang, pupuk organik, kotoran, kotoran ternak, kotoran sapi, pupuk cair, pupuk, urin, maggot, rumah kompos",
    broader: ["waste"],
  },
  biogas: { words: "biogas, gas dapur, digester", broader: ["compost", "energy"] },
  solar: {
    words: "surya, plts, panel, panel surya, matahari, baterai, kincir listrik, tenaga surya, terang 24 jam",
    broader: ["energy"],
  },
  energy: {
    words: "listrik, energi, genset, diesel, menyala, padam, pln, penerangan, energi terbarukan, mikrohidro, terang",
  },
  clean_water: {
    words: "air bersih, sanitasi, jamban, depot, galon, sumur bor, penyaringan air, air minum, tandon, saringan",
  },
  mangrove: {
    words:
      "mangrove, bakau, abrasi, bibit bakau, silvofishery, wanamina, pemecah ombak, penanaman bakau, jeruju, tambak bakau, ombak",
  },
  reef: { words: "terumbu karang, transplantasi karang, snorkeling, terumbu, selam" },
  peat: { words: "gambut, rawa gambut, lahan basah" },
  forest: {
    words:
      "hutan, kehutanan, hutan desa, hutan adat, perhutanan sosial, agroforestri, kebun campur, imbal jasa lingkungan, karbon, reboisasi",
  },
  wildlife: {
    words:
      "pesut, satwa, bekantan, orangutan, satwa langka, satwa liar, lumba lumba, pesut mahakam, konservasi, hewan langka",
  },
  fishing_rules: {
    words:
      "perdes, aturan desa, aturan sendiri, alat yang aman, alat yang tidak menjerat, setrum, penyetrum, pokmaswas, ramah lingkungan, patroli",
  },
  quiet_boats: { words: "perahu senyap, perahu listrik, kapal senyap, kapal kami masih bising, bising" },
  tourism: {
    words:
      "wisata, tamu, pengunjung, wisatawan, turis, pemandu, pokdarwis, desa wisata, paket kunjungan, kunjungan, pariwisata, peziarah, tiket, paket wisata",
  },
  ecotourism: {
    words:
      "ekowisata, air terjun, danau, pantai, wisata alam, kemah, glamping, susur sungai, petualangan, pulau, tepian, agrowisata, wisata mancing",
    broader: ["tourism"],
  },
  lodging: {
    words: "homestay, penginapan, rumah singgah, menginap, bermalam, inap, pondok singgah, pondok wisata",
    broader: ["tourism"],
  },
  culture: {
    words:
      "budaya, adat, tradisi, lamin, tari, sanggar, festival, pesta adat, pesta panen, erau, kenyah, dayak, gamelan, mantra, upacara, warisan, desa budaya, seni, pentas, pekan budaya, rumah adat, undrat, beham",
  },
  heritage_sites: {
    words: "situs, sejarah, makam, monumen, museum, ziarah, cagar budaya, kerajaan",
    broader: ["culture"],
  },
  public_space: { words: "ruang publik, taman, lapak, kios, ruko, kolam renang, tempat bersantai, stan" },
  middlemen_debt: {
    words: "ijon, tengkulak, utang, berutang, terlilit utang, rentenir, pinjaman, sudah memberi pinjaman lebih dulu",
  },
  middlemen: { words: "tengkulak, pengepul, pengumpul" },
  revolving_capital: { words: "bergulir, digulirkan, modal bergulir, kambing bergulir, dana bergulir, qardhul hasan" },
  landless_workers: { words: "buruh tani, penggarap, menggarap, garap, mustahik" },
  export: { words: "ekspor, luar negeri, tiongkok, kanada, pasar ekspor, pembeli luar negeri, buyer, kontainer" },
  retail: { words: "ritel, swalayan, toko modern, gerai, butik, minimarket" },
  contract_selling: {
    words:
      "kontrak, pembeli tetap, pelanggan tetap, jual lewat kontrak, offtaker, pembeli yang rutin, jual langsung, kontrak bulanan",
  },
  exhibition: { words: "pameran, bazar, kurasi, stan, panggung nasional, fotografi, ekspo" },
  online_selling: {
    words: "daring, online, toko daring, lokapasar, marketplace, pemasaran digital, jual lewat hp",
    broader: ["digital"],
  },
  digital: {
    words:
      "digital, internet, aplikasi, pembukuan digital, sistem keuangan, komputer, sinyal, radio, tv kabel, gps, situs web",
  },
  bookkeeping: { words: "pembukuan, tata kelola, keuangan, laporan keuangan, administrasi, manajemen" },
  village_services: { words: "angkutan, sewa kendaraan, pos, jasa, pangkalan, lpg, rental, alat berat, armada" },
  mine_land: {
    words: "bekas tambang, eks tambang, lubang tambang, reklamasi, bekas galian, tanah gersang, pascatambang",
  },
  young_farmers: { words: "petani milenial, tani milenial, petani muda, anak muda bertani, lahan tidur" },
  home_work: { words: "kerja dari rumah, bekerja dari rumah, di rumah, rumahan, rumah masing masing" },
  single_mothers: { words: "ibu tunggal, janda, perempuan kepala keluarga, difabel" },
  stunting: { words: "stunting, gizi, posyandu, balita, ibu hamil, makan bergizi, dapur mbg" },
  schooling: {
    words:
      "pendidikan, sekolah, beasiswa, perpustakaan, pelajar, wisata edukasi, edukasi, literasi, anak sekolah, kelas tani",
  },
  healthcare: { words: "kesehatan, puskesmas, klinik, obat, sanitasi" },
  intercropping: {
    words:
      "sela karet, di sela, tumpang sari, menyelingi, kebun campur, sela kebun, sela sawit, tanaman sela, karet tua",
  },
  integrated_farming: {
    words: "terpadu, agropastoral, mina padi, agro mina pastoral, integrasi ternak, kebun terpadu",
  },
} satisfies Record<string, ThesaurusEntry>;
