import type { ThesaurusEntry } from "./thesaurus-entry";

/** Words of selling and money, and of the people and services that programmes are for. */
export const PEOPLE_WORDS = {
  middlemen_debt: {
    names: "ijon, utang, terlilit utang",
    words:
      "tengkulak, berutang, rentenir, pinjaman, sudah memberi pinjaman lebih dulu, hutang, kredit macet, lintah darat, pinjam uang, pinjaman online, gadai, jerat utang, tanpa bunga, pelunasan utang, bank keliling, jual murah, gharimin",
  },
  middlemen: {
    names: "tengkulak, pengepul, pengumpul",
    words:
      "harga dipermainkan, perantara, pembeli perantara, rantai pasok, harga tidak transparan, harga ditentukan pengumpul, memotong rantai, juragan, posisi tawar",
  },
  revolving_capital: {
    names: "bergulir, modal bergulir, dana bergulir",
    words:
      "digulirkan, kambing bergulir, qardhul hasan, pinjaman lunak, kur, kredit, pembiayaan, pembiayaan mikro, modal usaha, modal putar, modal kerja, permodalan, pinjaman modal, simpan pinjam, koperasi simpan pinjam, murabahah, mudharabah, musyarakah, bagi hasil, akad, plafon, kredit usaha rakyat, pembiayaan syariah, investasi, tanam modal, penyertaan modal",
  },
  landless_workers: {
    names: "buruh tani, penggarap",
    words:
      "menggarap, garap, mustahik, petani penggarap, petani miskin, kaum dhuafa, dhuafa, fakir miskin, keluarga miskin, warga miskin, keluarga kurang mampu, kurang mampu, prasejahtera, masyarakat miskin",
  },
  export: {
    names: "ekspor",
    words:
      "luar negeri, tiongkok, kanada, pasar ekspor, pembeli luar negeri, buyer, kontainer, mancanegara, pasar internasional, pasar luar negeri, diekspor, mengekspor, eksportir, kualitas ekspor, pembeli asing, fumigasi, phytosanitary, go internasional, kirim ke luar negri",
  },
  retail: {
    names: "ritel, swalayan, gerai",
    words:
      "toko modern, butik, minimarket, supermarket, hypermarket, ritel modern, toko oleh oleh, outlet, pusat oleh oleh, rak ritel, hotel, restoran, horeka, kafe, gerai koperasi, koperasi merah putih, kdmp, grosir",
  },
  contract_selling: {
    names: "kontrak, pembeli tetap, offtaker",
    words:
      "pelanggan tetap, jual lewat kontrak, pembeli yang rutin, jual langsung, kontrak bulanan, pasokan, pemasok, penyuplai, suplai, memasok, serap, penyerapan, pembelian, kami beli, kontrak tahunan, perjanjian jual beli, jaminan pasar, kepastian pasar, pasar pasti, pembeli besar, pembeli rutin, jual bersama, katering perusahaan, harga dasar, standby buyer, pesanan rutin, pasar yang rutin, jual bareng",
  },
  exhibition: {
    names: "pameran, ekspo",
    words:
      "bazar, kurasi, stan, panggung nasional, fotografi, expo, festival produk, pasar murah, gelaran, display, katalog, temu usaha, business matching, temu bisnis, etalase, showcase, peragaan, lomba produk, inacraft, promosi produk",
  },
  online_selling: {
    names: "daring, online, jualan online, pemasaran digital",
    words:
      "toko daring, lokapasar, marketplace, jual lewat hp, toko online, e commerce, ecommerce, tokopedia, shopee, instagram, tiktok, media sosial, medsos, whatsapp, jual daring, live jualan, foto produk, konten, katalog wa, go digital, umkm digital, pasar digital, konten kreator, pesanan wa, videografi, website",
    broader: ["digital"],
  },
  digital: {
    names: "digital, digitalisasi, internet",
    words:
      "aplikasi, pembukuan digital, sistem keuangan, komputer, sinyal, radio, tv kabel, gps, situs web, wifi, jaringan internet, sinyal hp, satelit, starlink, sistem informasi, website desa, perangkat lunak, teknologi informasi, smart village, desa digital, literasi digital, laptop, coding, data desa, qris, pembayaran digital",
  },
  bookkeeping: {
    names: "pembukuan, keuangan, tata kelola, akuntansi",
    words:
      "laporan keuangan, administrasi, manajemen, buku kas, laporan tahunan, sop, manajemen usaha, tata kelola bumdes, keuangan usaha, manajemen keuangan, pencatatan, catatan keuangan, rencana bisnis, rencana usaha, studi kelayakan, kelayakan usaha, analisis usaha, kelembagaan, manajerial, kewirausahaan, pengelolaan usaha, literasi keuangan, belajar usaha, kapasitas pengurus, badan hukum, model bisnis, inkubasi, inkubator, unit usaha, penguatan kelembagaan",
  },
  village_services: {
    names: "jasa",
    words:
      "angkutan, sewa kendaraan, pos, pangkalan, lpg, rental, alat berat, armada, jasa sewa, persewaan, bengkel, jasa angkut, transportasi, fotokopi, laundry, ppob, jasa keuangan, katering, catering, outsourcing, sewa alat, pom mini, agen lpg, usaha jasa, feri, penyeberangan",
  },
  mine_land: {
    names: "bekas tambang, eks tambang, lubang tambang, pascatambang",
    words:
      "reklamasi, bekas galian, tanah gersang, pasca tambang, lahan bekas tambang, void, galian, revegetasi, lingkar tambang, lahan kritis, rehabilitasi lahan, kolam tambang, lubang galian, danau bekas tambang, pulih, pemulihan lahan, lahan pascatambang, sisa galian",
  },
  young_farmers: {
    names: "petani milenial, tani milenial, petani muda",
    words:
      "anak muda bertani, lahan tidur, milenial, generasi muda, pemuda tani, regenerasi petani, anak muda, karang taruna, petani zaman now, kelompok pemuda, generasi z, wirausaha muda, nom noman, usia muda, regenerasi",
  },
  home_work: {
    names: "kerja dari rumah, bekerja dari rumah, rumahan",
    words:
      "di rumah, rumah masing masing, usaha rumahan, industri rumahan, rumah tangga, kerja sambilan, pekerjaan rumah, di rumah saja, skala rumahan, bekerja di rumah, usaha rumah tangga",
  },
  single_mothers: {
    names: "ibu tunggal, perempuan kepala keluarga",
    words:
      "janda, difabel, pekka, janda dhuafa, penyandang disabilitas, disabilitas, lansia, jompo, orang tua tunggal, perempuan rentan, kelompok rentan",
  },
  stunting: {
    names: "stunting, gizi",
    words:
      "posyandu, balita, ibu hamil, makan bergizi, dapur mbg, anak sehat, pemberian makanan tambahan, pmt, kurang gizi, gizi buruk, tengkes, mbg, sppg, makan siang, gizi keluarga, ibu menyusui, pangan bergizi, dapur umum, makanan tambahan",
  },
  schooling: {
    names: "pendidikan, sekolah, edukasi",
    words:
      "beasiswa, perpustakaan, pelajar, wisata edukasi, literasi, anak sekolah, kelas tani, murid, siswa, pelajaran, kejar paket, paket a, paket b, paket c, pkbm, pesantren, madrasah, smp, smk, kuliah, modul belajar, buku bacaan, taman baca, taman bacaan, perpustakaan desa, sekolah lapang, study tour, pembelajaran, edukatif, paud, bimbingan belajar, sekolah alam, wisata belajar, belajar di alam, belajar bertani, vokasi, kursus, anak sd",
  },
  healthcare: {
    names: "kesehatan",
    words:
      "puskesmas, klinik, obat, sanitasi, ambulans, bidan, pengobatan, kader kesehatan, rumah sakit, rsud, poskesdes, khitan, sunatan, operasi katarak, kesehatan warga, layanan kesehatan, dokter, jaminan kesehatan",
  },
  intercropping: {
    names: "tumpang sari, tanaman sela, kebun campur",
    words:
      "sela karet, di sela, menyelingi, sela kebun, sela sawit, karet tua, sela tanaman, tanaman campuran, agroforestri, kebun karet, polikultur, diversifikasi kebun, diversifikasi, peremajaan, meremajakan, pohon tua, tanaman tua, kebun tua, kebun campuran, lahan sela",
  },
  integrated_farming: {
    names: "pertanian terpadu, terpadu",
    words:
      "agropastoral, mina padi, agro mina pastoral, integrasi ternak, kebun terpadu, pertanian terintegrasi, integrasi sapi, sapi sawit, integrasi sawit sapi, simantri, kawasan perdesaan, kawasan terpadu, mina tani, siklus tertutup, peternakan terpadu, tani terpadu, saling menghidupi, kebun dan ternak",
  },
} satisfies Record<string, ThesaurusEntry>;
