import type { ThesaurusEntry } from "./thesaurus-entry";

/** Words of what villages grow, catch, keep and make. */
export const PRODUCT_WORDS = {
  cocoa: { words: "kakao, cokelat, coklat, biji kakao, rumah cokelat" },
  coffee: { words: "kopi, luwak, liberika, robusta, arabika, kopi luwak" },
  rubber: { words: "karet, bokar, lump, lateks, getah karet" },
  oil_palm: { words: "sawit, kelapa sawit, tbs, cpo, plasma sawit, kebun sawit, tandan buah segar" },
  palm_leaf_ribs: {
    words: "lidi, tulang daun, lidi nipah, lidi sawit, lidi kelapa sawit, pelepah",
    broader: ["palm_residue"],
  },
  nipa: { words: "nipah" },
  coconut: { words: "kelapa, kopra, sabut, nata de coco, kecap kelapa, minyak kelapa" },
  pepper: { words: "lada, merica, sahang", broader: ["spice"] },
  ginger: { words: "jahe, kunyit, lengkuas, temulawak, empon empon, rimpang, kencur, jamu", broader: ["spice"] },
  spice: { words: "rempah, pala, cengkeh, kayu manis, vanili" },
  lemongrass: { words: "serai, sereh, serai wangi, atsiri, asiri, minyak asiri, nilam, suling" },
  cajuput: { words: "kayu putih, minyak kayu putih", broader: ["lemongrass"] },
  palm_sugar: {
    words: "aren, enau, nira, gula merah, gula aren, gula semut, gula cetak, legen, sadap nira",
    broader: ["sugar"],
  },
  sugar: { words: "gula, tebu, gula pasir" },
  rice: {
    words:
      "padi, gabah, beras, sawah, giling padi, giling, tandur, rmu, inpari, beras wangi, beras organik, lumbung padi, lumbung",
    broader: ["staple_food"],
  },
  organic: { words: "organik, tanpa kimia, tanpa pestisida, tanpa pupuk kimia, pertanian organik, tidak menyemprot" },
  corn: { words: "jagung", broader: ["staple_food"] },
  sorghum: { words: "sorgum", broader: ["staple_food"] },
  soy: { words: "kedelai, kedele, tempe, tahu kedelai, keripik tempe" },
  cassava: { words: "singkong, ubi kayu, ketela, gaplek, tepung singkong, ubi, mocaf", broader: ["staple_food"] },
  taro: { words: "keladi, talas", broader: ["staple_food"] },
  banana: { words: "pisang, keripik pisang, kripik pisang", broader: ["fruit"] },
  staple_food: { words: "pangan, palawija, cadangan pangan, sembako" },
  vegetables: {
    words: "sayur, sayuran, sayur mayur, sawi, bayam, kangkung, tomat, terong, kol, hortikultura, hidroponik",
  },
  chilli: { words: "cabai, cabe, lombok, cabai keriting, cabai rawit", broader: ["vegetables"] },
  onion: { words: "bawang, bawang merah, brambang", broader: ["vegetables"] },
  dragon_fruit: { words: "buah naga", broader: ["fruit"] },
  durian: { words: "durian, lai, buah lai, lai kutai, elai", broader: ["fruit"] },
  melon: { words: "melon, semangka", broader: ["fruit"] },
  pineapple: { words: "nanas", broader: ["fruit"] },
  snakefruit: { words: "salak", broader: ["fruit"] },
  citrus: { words: "jeruk, lemon", broader: ["fruit"] },
  fruit: { words: "buah, buah buahan, petik buah, kebun buah, anggur, rambutan, langsat" },
  greenhouse: {
    words:
      "rumah kaca, green house, greenhouse, irigasi tetes, air nutrisi, tetes, pertanian presisi, siram otomatis, smart farming",
  },
  orchid: { words: "anggrek, anggrek hitam, tanaman hias" },
  seedlings: { words: "bibit, benih, kebun induk, membibit" },
  irrigation: { words: "irigasi, embung, parit, drainase, pompa air, tadah hujan, pintu air" },
  drying: { words: "pengering, mesin pengering, lantai jemur, jemur, dryer, rumah jemur, rumah pengering" },
  post_harvest: { words: "pascapanen, pasca panen, sortasi, gudang" },
  pests: { words: "hama, ulat, patek, wereng, penyakit tanaman" },
  livestock: { words: "ternak, peternak, hewan, kandang, unggas, pakan ternak" },
  cattle: { words: "sapi, lumbar, penggemukan sapi, gemuk", broader: ["livestock"] },
  goat: { words: "kambing, etawa, domba, susu kambing", broader: ["livestock"] },
  buffalo: { words: "kerbau, kerbau rawa, kalang", broader: ["livestock"] },
  poultry: { words: "ayam, telur, ayam petelur, itik, bebek, puyuh", broader: ["livestock"] },
  milk: { words: "susu, perah, yoghurt" },
  swiftlet: { words: "walet, sarang burung, rumah walet, sarang walet" },
  honey: { words: "madu, kelulut, lebah, trigona, stup, madu kelulut" },
  fish: { words: "ikan, iwak, jukut, perikanan" },
  fish_farming: {
    words:
      "kolam, keramba, pembesaran, karamba, lele, nila, patin, ikan mas, gurame, budidaya ikan, bioflok, jaring apung, kolam ikan, pokdakan, pembudidaya",
    broader: ["fish"],
  },
  fish_seed: {
    words: "benih ikan, bibit ikan, pembenihan, pembenihan ikan, benih, hatchery",
    broader: ["fish_farming"],
  },
  brackish_pond: { words: "tambak, empang, petambak, silvofishery, wanamina" },
  shrimp: { words: "udang, windu, vaname, vannamei, benur, udang windu", broader: ["brackish_pond"] },
  crab: { words: "kepiting, rajungan, kepiting bakau", broader: ["brackish_pond"] },
  fishing: {
    words:
      "tangkap, tangkapan, jala, rengge, alat tangkap, melaut, perahu, ketinting, pukat, trawl, nelayan tangkap, kapal ikan, apartemen ikan, rumpon, terumbu buatan, jaring, menjerat",
    broader: ["fish"],
  },
  dried_fish: {
    words:
      "ikan asin, ikan kering, ikan asap, ikan salai, salai, diasap, asin, terasi, yang kering, dijual hidup dan kering",
    broader: ["processed_fish"],
  },
  processed_fish: {
    words:
      "abon, amplang, pempek, nugget, kerupuk ikan, bakso ikan, babyfish, olahan ikan, mengolah ikan, abon ikan, nugget ikan, kerupuk haruan, fillet",
    broader: ["food_processing"],
  },
  cold_chain: { words: "es, pendingin, freezer, cold storage, gudang beku, simpan dingin, es batu, pabrik es" },
  food_processing: {
    words:
      "olahan pangan, pangan olahan, makanan olahan, camilan, keripik, kerupuk, kripik, kue, jajan, tepung, sambal, kuliner, memasak, masakan, makanan ringan, oleh oleh, abon, kecap, katering, bingka",
  },
  packaging: { words: "kemasan, kemas, bungkus, label, botol" },
  labelling: {
    words:
      "izin edar, pirt, p irt, halal, merek, bpom, hak merek, perlindungan asal, indikasi geografis, keaslian nama, motif paten, daftar merek",
  },
  weaving: {
    words:
      "wastra, tenun, penenun, jelujur, ulap doyo, doyo, kain, batik, bordir, sulam, benang, sarung, menjahit, jahit, celup, pewarna alami, serat, motif",
  },
  crafts: {
    words:
      "kerajinan, pengrajin, perajin, kriya, anyaman, menganyam, anyam, ukir, mengukir, manik, manik manik, rotan, bambu, cendera mata, cenderamata, buah tangan, suvenir, souvenir, topi, bakul, tas, keset, seraong, kajang, galeri",
  },
  charcoal: { words: "arang, briket, halaban, arang halaban, batok, tempurung", broader: ["palm_residue"] },
  palm_residue: { words: "limbah sawit, sisa panen, biomassa" },
} satisfies Record<string, ThesaurusEntry>;
