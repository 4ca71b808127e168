import type { ThesaurusEntry } from "./thesaurus-entry";

/** Words of what villages keep, catch and make. */
export const PRODUCT_WORDS = {
  livestock: {
    names: "ternak, hewan, peternakan",
    words:
      "peternak, kandang, unggas, pakan ternak, paravet, obat cacing, vaksin, pakan hijauan, hijauan, kebun rumput, angon, indukan, anakan, bakalan, penggemukan, kesehatan hewan, kesehatan ternak, dokter hewan, mantri hewan, inseminasi buatan, pengembalaan, gembala, kurban, aqiqah, ruminansia, silase",
  },
  cattle: {
    names: "sapi",
    words:
      "lumbar, penggemukan sapi, gemuk, sapi potong, sapi perah, sapi bali, sapi kurban, penggemukan, susu sapi, sapi brahman",
    broader: ["livestock"],
  },
  goat: {
    names: "kambing, domba",
    words: "etawa, susu kambing, kambing boer, kambing kacang, kambing pe, kambing perah, domba garut, aqiqah",
    broader: ["livestock"],
  },
  buffalo: { names: "kerbau", words: "kerbau rawa, kalang, kerbau kalang, kerbau sawah", broader: ["livestock"] },
  poultry: {
    names: "ayam, telur, itik, bebek, unggas",
    words:
      "ayam petelur, puyuh, petelur, ayam kampung, ayam pedaging, ayam potong, ayam broiler, telur asin, telur ayam, bebek petelur, entok, doc, kandang ayam, telur bebek",
    broader: ["livestock"],
  },
  milk: {
    names: "susu",
    words: "perah, yoghurt, susu segar, keju, yogurt, pasteurisasi, susu etawa",
    broader: ["livestock"],
  },
  swiftlet: { names: "walet, sarang walet, sarang burung", words: "rumah walet, sarang burung walet, gedung walet" },
  honey: {
    names: "madu, lebah, kelulut",
    words:
      "trigona, stup, madu kelulut, lebah madu, lebah tanpa sengat, madu hutan, propolis, madu lebah, budidaya lebah, perlebahan, bee pollen, klanceng",
    broader: ["forest"],
  },
  fish: {
    names: "ikan, iwak, jukut, perikanan",
    words: "ikan segar, hasil tangkapan, ikan lokal, ikan air tawar, hasil laut, ikan hidup",
  },
  fish_farming: {
    names: "budidaya ikan, budi daya ikan, keramba, karamba, kolam ikan, pembesaran, pembesaran ikan",
    words:
      "kolam, lele, nila, patin, ikan mas, gurame, bioflok, jaring apung, pokdakan, pembudidaya, budidaya air tawar, perikanan budidaya, ikan air tawar, kja, keramba apung, kolam terpal, pakan ikan, ikan nila, ikan lele, ikan patin, bawal, toman, haruan, gabus, melihara lele, akuakultur, budidaya perikanan, pelet",
    broader: ["fish"],
  },
  fish_seed: {
    names: "benih ikan, bibit ikan, pembenihan, pembenihan ikan",
    words:
      "benih, hatchery, benih lele, benih nila, benih patin, pemijahan, larva, panti benih, upr, unit pembenihan rakyat, benur, nener, restocking, tebar benih",
    broader: ["fish_farming", "fish"],
  },
  brackish_pond: {
    names: "tambak, empang, petambak",
    words:
      "silvofishery, wanamina, air payau, tambak udang, tambak tradisional, budidaya tambak, bandeng, ikan bandeng, petak tambak, kincir tambak, kincir air",
  },
  shrimp: {
    names: "udang, windu, vaname",
    words: "vannamei, benur, udang windu, udang vaname, udang galah, benih udang, black tiger, udang beku, litopenaeus",
    broader: ["brackish_pond"],
  },
  crab: {
    names: "kepiting, rajungan",
    words: "kepiting bakau, soka, kepiting soka, penggemukan kepiting",
    broader: ["brackish_pond"],
  },
  fishing: {
    names: "tangkap, tangkapan, melaut, perikanan tangkap, nelayan tangkap",
    words:
      "jala, rengge, alat tangkap, perahu, ketinting, pukat, trawl, kapal ikan, apartemen ikan, rumpon, terumbu buatan, jaring, menjerat, nelayan kecil, perahu nelayan, kapal nelayan, mesin ketinting, mesin tempel, pancing, bubu, belat, hasil tangkapan, gps, tpi, tempat pelelangan, perahu fiber, alat pencari ikan, rawai",
    broader: ["fish"],
  },
  dried_fish: {
    names: "ikan asin, ikan kering, ikan asap, ikan salai",
    words:
      "salai, diasap, asin, terasi, yang kering, dijual hidup dan kering, ikan pindang, pindang, ikan teri, ebi, kerupuk kering, pengasinan, pengasapan, pengasap, rumah asap, gesek",
    broader: ["processed_fish", "food_processing"],
  },
  processed_fish: {
    names: "olahan ikan, pengolahan ikan, mengolah ikan",
    words:
      "abon, amplang, pempek, nugget, kerupuk ikan, bakso ikan, babyfish, abon ikan, nugget ikan, kerupuk haruan, fillet, bakso, sosis ikan, otak otak, kerupuk udang, petis, pentol, olahan hasil laut, olahan hasil perikanan, hasil tangkapan menjadi, poklahsar, pengolahan hasil perikanan, frozen fish, daging ikan, siomay, stik ikan, kerupuk belida, amplang belida",
    broader: ["food_processing"],
  },
  cold_chain: {
    names: "rantai dingin, pendingin, cold storage",
    words:
      "es, freezer, gudang beku, simpan dingin, es batu, pabrik es, cool box, kotak pendingin, kotak beku, es balok, es curah, berpendingin, kulkas, lemari pendingin, lemari es, ruang beku, tempat simpan dingin, ikan beku, beku, refrigerasi, cooler, coolbox",
  },
  food_processing: {
    names: "olahan pangan, pangan olahan, makanan olahan, camilan, kuliner, pengolahan pangan",
    words:
      "keripik, kerupuk, kripik, kue, jajan, tepung, sambal, memasak, masakan, makanan ringan, oleh oleh, abon, kecap, katering, bingka, dapur produksi, jajanan, kue basah, kue kering, roti, snack, cemilan, penganan, tata boga, warung makan, kedai, umkm pangan, pangan rumahan, gorengan, sirup, selai, saus, olahan hasil kebun, industri rumah tangga, minuman herbal, olahan buah, rumah produksi, mesin olah, penepung, penggilingan tepung, alat olah, vacuum frying, frozen food, produk olahan, hilirisasi, nilai tambah, makanan khas, kue tradisional",
  },
  packaging: {
    names: "kemasan, kemas, pengemasan",
    words:
      "bungkus, label, botol, pembungkus, plastik kemas, kemasan menarik, standing pouch, vacuum sealer, desain kemasan, stiker, sablon kemasan, kemas ulang, plastik tebal, kaleng, toples",
  },
  labelling: {
    names: "izin edar, pirt, halal, merek, legalitas",
    words:
      "p irt, bpom, hak merek, perlindungan asal, indikasi geografis, keaslian nama, motif paten, daftar merek, spp irt, pangan industri rumah tangga, sertifikat halal, sertifikasi halal, izin usaha, izin produk, legalitas usaha, legalitas produk, nib, oss, haki, kekayaan intelektual, merek dagang, uji lab, sertifikasi produk, izin md, perizinan, hak cipta, paten, sni, standar mutu, standarisasi, label halal",
  },
  weaving: {
    names: "wastra, tenun, kain, tekstil",
    words:
      "penenun, jelujur, ulap doyo, doyo, batik, bordir, sulam, benang, sarung, menjahit, jahit, celup, pewarna alami, serat, motif, benang doyo, ulap, sarung samarinda, sulaman, konveksi, busana, baju, pakaian, fesyen, fashion, pewarna alam, serat doyo, serat alam, ecoprint, jumputan, sasirangan, tie dye, menyulam, kursus menjahit, mesin jahit, badong, tenun ikat, kain tradisional, penjahit",
  },
  crafts: {
    names: "kerajinan, kriya, kerajinan tangan",
    words:
      "pengrajin, perajin, anyaman, menganyam, anyam, ukir, mengukir, manik, manik manik, rotan, bambu, cendera mata, cenderamata, buah tangan, suvenir, souvenir, topi, bakul, tas, keset, seraong, kajang, galeri, handicraft, oleh oleh khas, ukiran, pahat, patung, tikar, lampit, topi daun, gerabah, aksesori, perhiasan, gelang, kalung, sapu, tusuk sate, furnitur, mebel, produk kayu, rajutan, merajut, anjat, bakul bambu, anyaman bambu, anyaman rotan, seni ukir, corak ukiran, pandan, purun, manik kenyah, keranjang",
  },
  charcoal: {
    names: "arang, briket",
    words:
      "halaban, arang halaban, batok, tempurung, arang kayu, arang batok, biochar, briket arang, briket batok, tempurung kelapa, bahan bakar padat, bioarang",
    broader: ["palm_residue", "waste"],
  },
  palm_residue: {
    names: "limbah sawit, limbah kebun, biomassa",
    words:
      "sisa panen, limbah pertanian, jerami, sekam, tandan kosong, pelepah, cangkang sawit, limbah kayu, akar ulin, sisa kebun",
    broader: ["waste"],
  },
} satisfies Record<string, ThesaurusEntry>;
