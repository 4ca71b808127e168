import type { ThesaurusEntry } from "./thesaurus-entry";

/** Words of what programmes are about beside products: energy, nature, culture, places. */
export const THEME_WORDS = {
  waste: {
    names: "limbah, sampah, buangan",
    words:
      "olah limbah, plastik, terbuang, dibuang, daur ulang, bank sampah, bekas kapal, tali bekas, bekas, pencacah, sampah plastik, belum dimanfaatkan, persampahan, tps3r, tps 3r, sampah rumah tangga, sampah organik, sisa dapur, sisa makanan, barang bekas, jelantah, minyak jelantah, ekonomi sirkular, sirkular, 3r, reduce, reuse, upcycle, pemilahan, pilah, memilah, cacah, bahan terbuang, limbah industri, limbah ternak, pengelolaan sampah, barang buangan, zero waste, ecobrick",
  },
  compost: {
    names: "kompos, pupuk organik, pupuk",
    words:
      "pupuk kandang, kotoran, kotoran ternak, kotoran sapi, pupuk cair, urin, maggot, rumah kompos, pengomposan, biourin, pupuk hayati, poc, mikroorganisme lokal, mol, bsf, larva, kasgot, kandang sendiri, pupuk kompos, kotoran ayam, kotoran kambing, kohe, bokashi, eco enzyme, pupuk alami, pupuk mahal, urine, pupuk cair organik",
    broader: ["waste"],
  },
  biogas: {
    names: "biogas",
    words: "gas dapur, digester, gas metana, reaktor biogas, kompor biogas, biodigester, gas rumah tangga, biomassa",
    broader: ["compost", "energy", "waste"],
  },
  solar: {
    names: "surya, plts, tenaga surya, panel surya",
    words:
      "panel, matahari, baterai, kincir listrik, terang 24 jam, energi matahari, energi surya, panel solar, inverter, litium, sel surya, plts komunal, plts terapung, pju tenaga surya, lampu surya, solar panel, pompa surya, solar cell, kwp",
    broader: ["energy"],
  },
  energy: {
    names: "listrik, energi, kelistrikan",
    words:
      "genset, diesel, menyala, padam, pln, penerangan, energi terbarukan, mikrohidro, terang, listrik desa, elektrifikasi, jaringan pln, pembangkit, pembangkit listrik, gelap, lampu, setrum rumah, energi bersih, energi hijau, mesin diesel, listrik 24 jam, pltmh, mikro hidro, token listrik, tersambung listrik, daya listrik, nyala, ebt, ramah energi, aliran listrik, bahan bakar, listrik mahal, biaya listrik",
  },
  clean_water: {
    names: "air bersih, sanitasi, air minum",
    words:
      "jamban, depot, galon, sumur bor, penyaringan air, tandon, saringan, air minum isi ulang, isi ulang, pamsimas, spam, wc, kamar mandi, mck, septik, filter air, penjernihan, air baku, sambungan rumah, tangki air, air layak, perpipaan, pdam, air galon, cuci tangan, air hujan, sanitasi layak, uji air, mutu air, kualitas air, water treatment, air sungai keruh",
  },
  mangrove: {
    names: "mangrove, bakau",
    words:
      "abrasi, bibit bakau, silvofishery, wanamina, pemecah ombak, penanaman bakau, jeruju, tambak bakau, ombak, hutan bakau, bibit mangrove, menanam bakau, rehabilitasi mangrove, garis pantai, pesisir, pantai terkikis, tanggul, pemecah gelombang, peredam gelombang, rehabilitasi pesisir, delta mahakam, blue carbon, karbon biru, api api, rhizophora, pembibitan bakau, menggerus, ekosistem pesisir, penahan abrasi",
    broader: ["forest"],
  },
  reef: {
    names: "terumbu karang, terumbu",
    words:
      "transplantasi karang, snorkeling, selam, karang, karang buatan, modul karang, menyelam, snorkling, wisata bahari, diving, bahari, bawah laut, padang lamun, transplantasi terumbu",
    broader: ["ecotourism"],
  },
  peat: {
    names: "gambut",
    words:
      "rawa gambut, lahan basah, lahan gambut, gambut basah, rawa, ekosistem gambut, kebakaran lahan, karhutla, sekat kanal, paludikultur",
    broader: ["forest"],
  },
  forest: {
    names: "hutan, kehutanan",
    words:
      "hutan desa, hutan adat, perhutanan sosial, agroforestri, kebun campur, imbal jasa lingkungan, karbon, reboisasi, rimba, hutan kemasyarakatan, hhbk, hasil hutan bukan kayu, hasil hutan, penghijauan, penanaman pohon, tanam pohon, tutupan hutan, deforestasi, imbal jasa, jasa lingkungan, kph, lphd, pohon, konservasi hutan, kayu ulin, wanatani, hutan rakyat, rehabilitasi lahan, menjaga hutan, konsesi hutan, serat hutan",
  },
  wildlife: {
    names: "satwa, pesut, satwa langka, satwa liar",
    words:
      "bekantan, orangutan, lumba lumba, pesut mahakam, konservasi, hewan langka, keanekaragaman hayati, fauna, penyu, beruang madu, enggang, lutung, konservasi satwa, kawasan konservasi, pelestarian alam, pelestarian satwa, mamalia, primata",
  },
  fishing_rules: {
    names: "ramah lingkungan, perikanan berkelanjutan, aturan tangkap",
    words:
      "perdes, aturan desa, aturan sendiri, alat yang aman, alat yang tidak menjerat, setrum, penyetrum, pokmaswas, patroli, lubuk larangan, kawasan larangan, reservat, menjaga danau, menjaga sungai, pengawas masyarakat, alat tangkap ramah, racun ikan, potas, kearifan lokal perikanan, alat selektif, aturan adat, illegal fishing, peraturan desa, pengawasan perairan, alat tangkap ramah lingkungan",
  },
  quiet_boats: {
    names: "perahu senyap, perahu listrik",
    words: "kapal senyap, kapal kami masih bising, bising, motor listrik perahu, perahu tenaga surya, mesin senyap",
  },
  tourism: {
    names: "wisata, pariwisata",
    words:
      "tamu, pengunjung, wisatawan, turis, pemandu, pokdarwis, desa wisata, paket kunjungan, kunjungan, peziarah, tiket, paket wisata, destinasi, objek wisata, kunjungan wisata, pengelola wisata, sapta pesona, pelancong, rombongan, pemandu wisata, guide, tour, tur, spot foto, camping, rekreasi, liburan, tempat wisata, jalur wisata, agen perjalanan, biro perjalanan, wahana, tamu asing, wisatawan asing, pramuwisata, pengunjung wisata, hospitality, pelayanan tamu, loket, open trip, festival desa, peringatan desa wisata, adwi",
  },
  ecotourism: {
    names: "ekowisata, wisata alam",
    words:
      "air terjun, danau, pantai, kemah, glamping, susur sungai, petualangan, pulau, tepian, agrowisata, wisata mancing, wisata air, wisata sungai, susur danau, wisata danau, wisata pantai, memancing, pemancingan, mancing, outbound, tracking, trekking, jalur trekking, jelajah, jelajah alam, birdwatching, river tubing, kebun wisata, wisata petik, petik sendiri, wisata bahari, wisata agro, taman wisata, kolam wisata, perahu wisata, wisata edukasi alam, camping ground, perkemahan, snorkeling",
    broader: ["tourism"],
  },
  lodging: {
    names: "homestay, penginapan, menginap",
    words:
      "rumah singgah, bermalam, inap, pondok singgah, pondok wisata, rumah warga, tempat menginap, penginapan warga, vila, villa, cottage, rumah inap, tenda, guest house, live in, tinggal di rumah warga",
    broader: ["tourism"],
  },
  culture: {
    names: "budaya, adat, tradisi, seni, kebudayaan",
    words:
      "lamin, tari, sanggar, festival, pesta adat, pesta panen, erau, kenyah, dayak, gamelan, mantra, upacara, warisan, desa budaya, pentas, pekan budaya, rumah adat, undrat, beham, kesenian, tarian, musik tradisional, sape, tradisional, ritual, leluhur, adat istiadat, kearifan lokal, pesta rakyat, masyarakat adat, hukum adat, bahasa daerah, cerita rakyat, tutur, tetua, maestro, sanggar tari, sanggar seni, seni pertunjukan, teater, lamin adat, balai adat, benuaq, bahau, tunjung, kutai lawas, pelestarian budaya, upacara adat, pakaian adat, belian, ngayau, hudoq, budaya dayak, silsilah, pengetahuan tradisional, permainan tradisional, ogoh ogoh, pura, kampung adat",
  },
  heritage_sites: {
    names: "situs, sejarah, cagar budaya",
    words:
      "makam, monumen, museum, ziarah, kerajaan, peninggalan, bangunan tua, sejarah perjuangan, keraton, kesultanan, sultan, raja, prasasti, arkeologi, purbakala, kolonial, belanda, makam raja, wisata religi, religi, situs bersejarah, bersejarah, juang",
    broader: ["culture", "tourism"],
  },
  public_space: {
    names: "ruang publik, taman",
    words:
      "lapak, kios, ruko, kolam renang, tempat bersantai, stan, tempat duduk, gazebo, dermaga wisata, alun alun, pasar desa, pasar malam, sentra kuliner, foodcourt, kuliner malam, tempat berjualan, stan umkm, pujasera, tempat istirahat, gerobak, rombong, odah, saung, kios umkm, pusat jajanan, rest area",
  },
} satisfies Record<string, ThesaurusEntry>;
