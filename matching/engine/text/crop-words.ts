import type { ThesaurusEntry } from "./thesaurus-entry";

/** Words of what villages grow, and of growing it. */
export const CROP_WORDS = {
  cocoa: {
    names: "kakao, cokelat, coklat, biji kakao",
    words:
      "rumah cokelat, kebun kakao, bubuk cokelat, cokelat batang, nibs, pasta kakao, biji coklat, fermentasi kakao",
  },
  coffee: {
    names: "kopi, biji kopi",
    words:
      "luwak, liberika, robusta, arabika, kopi luwak, bubuk kopi, kebun kopi, roasting, sangrai, barista, kedai kopi, green bean",
  },
  rubber: {
    names: "karet, getah karet, karet rakyat",
    words: "bokar, lump, lateks, getah, kebun karet, olahan karet, sadap karet, penyadap karet, slab, sit asap",
  },
  oil_palm: {
    names: "sawit, kelapa sawit, kebun sawit, tbs",
    words:
      "cpo, plasma sawit, tandan buah segar, kelapa sawit swadaya, sawit swadaya, petani sawit, brondolan, ispo, stdb, peremajaan sawit, psr, plasma, replanting, pekebun sawit, minyak sawit",
  },
  palm_leaf_ribs: {
    names: "lidi, tulang daun",
    words: "lidi nipah, lidi sawit, lidi kelapa sawit, pelepah, sapu lidi, lidi kelapa, pelepah sawit, pelepah nipah",
    broader: ["palm_residue"],
  },
  nipa: { names: "nipah", words: "daun nipah, buah nipah, gula nipah, atap nipah" },
  coconut: {
    names: "kelapa",
    words:
      "kopra, sabut, nata de coco, kecap kelapa, minyak kelapa, sabut kelapa, cocopeat, cocofiber, vco, minyak kelapa murni, santan, batok kelapa, kelapa dalam, gula kelapa, air kelapa, kelapa muda",
  },
  pepper: { names: "lada, merica, sahang", words: "kebun lada, lada putih, lada hitam, perlada", broader: ["spice"] },
  ginger: {
    names: "jahe, empon empon, empon, rimpang, biofarmaka",
    words:
      "kunyit, lengkuas, temulawak, kencur, jamu, tanaman obat, toga, herbal, jahe merah, kapulaga, minuman herbal, wedang",
    broader: ["spice"],
  },
  spice: {
    names: "rempah, bumbu, rempah rempah",
    words: "pala, cengkeh, kayu manis, vanili, bumbu dapur, kemiri, ketumbar, pinang",
  },
  lemongrass: {
    names: "serai, sereh, serai wangi, atsiri, asiri, minyak asiri, minyak atsiri",
    words: "nilam, suling, penyulingan, destilasi, minyak gosok, aromaterapi, sabun herbal, serai dapur",
  },
  cajuput: { names: "kayu putih, minyak kayu putih, kayuputih", words: "eukaliptus", broader: ["lemongrass"] },
  palm_sugar: {
    names: "aren, enau, nira, gula merah, gula aren",
    words:
      "gula semut, gula cetak, legen, sadap nira, gula enau, gula jawa, gula batok, brown sugar, saguer, kolang kaling, air nira, pohon aren, kebun aren",
    broader: ["sugar"],
  },
  sugar: { names: "gula", words: "tebu, gula pasir, gula kelapa, pemanis" },
  rice: {
    names: "padi, gabah, beras, sawah",
    words:
      "giling padi, giling, tandur, rmu, inpari, beras wangi, beras organik, lumbung padi, lumbung, padi sawah, padi ladang, gkp, gkg, gabah kering, penggilingan, penggilingan padi, beras medium, beras premium, petani padi, ketan, panen padi, combine, alsintan, sawah tadah hujan, menir, dedak, beras lokal, padi gunung, bulog, nasi",
    broader: ["staple_food"],
  },
  organic: {
    names: "organik, pertanian organik",
    words:
      "tanpa kimia, tanpa pestisida, tanpa pupuk kimia, tidak menyemprot, tanpa bahan kimia, bebas pestisida, pertanian alami, bebas kimia, ramah lahan, sertifikat organik, sertifikasi organik, pestisida nabati, residu pestisida",
  },
  corn: { names: "jagung", words: "jagung manis, jagung pipil, jagung pakan, beras jagung", broader: ["staple_food"] },
  sorghum: { names: "sorgum, cantel", words: "gandrung", broader: ["staple_food"] },
  soy: {
    names: "kedelai, kedele, tempe, tahu",
    words: "tahu kedelai, keripik tempe, tahu tempe, kacang kedelai, susu kedelai, kembang tahu",
    broader: ["food_processing"],
  },
  cassava: {
    names: "singkong, ubi kayu, ketela, ubi",
    words:
      "gaplek, tepung singkong, mocaf, ubi jalar, tape, tapioka, sagu, keripik singkong, kerupuk singkong, opak, umbi, umbi umbian",
    broader: ["staple_food"],
  },
  taro: { names: "keladi, talas", words: "keripik keladi, bote, umbi talas", broader: ["staple_food"] },
  banana: {
    names: "pisang",
    words: "keripik pisang, kripik pisang, sale pisang, pisang kepok, tepung pisang, olahan pisang, kebun pisang",
    broader: ["fruit"],
  },
  staple_food: {
    names: "pangan, tanaman pangan, palawija, sembako, bahan pokok",
    words:
      "cadangan pangan, ketahanan pangan, lumbung pangan, pangan lokal, diversifikasi pangan, kedaulatan pangan, sumber karbohidrat, bahan makanan",
  },
  vegetables: {
    names: "sayur, sayuran, sayur mayur",
    words:
      "sawi, bayam, kangkung, tomat, terong, kol, hidroponik, sayuran daun, sayur daun, timun, mentimun, kacang panjang, buncis, kubis, wortel, labu, selada, pakcoy, kebun sayur, petani sayur, terung, daun bawang, pekarangan pangan, pekarangan",
  },
  chilli: {
    names: "cabai, cabe, lombok",
    words:
      "cabai keriting, cabai rawit, cabe rawit, cabe merah, cabai merah, cabai besar, lombok rawit, klaster cabai, inflasi pangan",
    broader: ["vegetables"],
  },
  onion: { names: "bawang, bawang merah, brambang", words: "bawang putih, klaster bawang", broader: ["vegetables"] },
  dragon_fruit: { names: "buah naga, dragon fruit", words: "naga merah", broader: ["fruit"] },
  durian: {
    names: "durian, lai, elai, buah lai",
    words: "lai kutai, buah durian, musang king, kebun durian, durian lokal, montong, pampakin, lahung",
    broader: ["fruit"],
  },
  melon: { names: "melon, semangka", words: "semangka nonbiji, labu madu, blewah", broader: ["fruit"] },
  pineapple: { names: "nanas, nenas, pineapple", words: "selai nanas", broader: ["fruit"] },
  snakefruit: { names: "salak", words: "salak pondoh, kurma salak", broader: ["fruit"] },
  citrus: { names: "jeruk", words: "lemon, jeruk nipis, jeruk manis, limau", broader: ["fruit"] },
  fruit: {
    names: "buah, buah buahan",
    words:
      "petik buah, kebun buah, anggur, rambutan, langsat, buah segar, buah lokal, mangga, manggis, pepaya, alpukat, nangka, cempedak, kelengkeng, rambai, jambu, buah meja, buah potong, panen buah, petani buah, buah hutan, jus, sari buah, manisan, selai",
  },
  greenhouse: {
    names: "rumah kaca, green house, greenhouse, screenhouse",
    words:
      "irigasi tetes, air nutrisi, tetes, pertanian presisi, siram otomatis, smart farming, sensor tanah, fertigasi, hidroponik, sprinkler, irigasi otomatis, penyiraman otomatis, tani cerdas, pertanian cerdas, digital farming, sistem tetes, iot",
  },
  orchid: {
    names: "anggrek, tanaman hias",
    words: "anggrek hitam, bunga, florikultura, tanaman bunga, bonsai, taman bunga",
  },
  seedlings: {
    names: "bibit, benih, pembibitan, persemaian",
    words:
      "kebun induk, membibit, semai, perbenihan, penangkaran, penangkar, pohon induk, entres, bibit unggul, bibit bersertifikat, rumah bibit, okulasi, nursery, bibit pohon",
  },
  irrigation: {
    names: "irigasi, pengairan, embung",
    words:
      "parit, drainase, pompa air, tadah hujan, pintu air, saluran air, saluran irigasi, sumur dalam, pompa, pipanisasi, kemarau, kekeringan, air sawah, pengatur air, tata air, gorong gorong, tergenang, terendam, kemarau panjang, tampungan air, bendung, air untuk lahan, pemakai air, musim kering",
  },
  drying: {
    names: "pengering, pengeringan, mesin pengering, jemur",
    words:
      "lantai jemur, dryer, rumah jemur, rumah pengering, penjemuran, para para, oven, solar dryer, dome, bed dryer, vertical dryer, kadar air, pelataran jemur",
  },
  post_harvest: {
    names: "pascapanen, pasca panen",
    words:
      "sortasi, gudang, penanganan panen, grading, sortir, silo, penyimpanan, resi gudang, penggudangan, alat panen, penyortiran, color sorter, pemilah warna",
  },
  pests: {
    names: "hama, penyakit tanaman, opt",
    words:
      "ulat, patek, wereng, organisme pengganggu, proteksi tanaman, pengendalian hama, agens hayati, pht, klinik tanaman, tikus, gulma, ulat grayak, penyakit, pestisida, trichoderma",
  },
} satisfies Record<string, ThesaurusEntry>;
