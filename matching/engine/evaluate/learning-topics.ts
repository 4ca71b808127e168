import type { Kind, Sector } from "../../domain/vocabulary";

/** A subject of the simulated market: its sector and kind, what it is called, and words that texts about it use. */
export type Topic = { sector: Sector; kind: Kind; names: readonly string[]; words: readonly string[] };

const topic = (sector: Sector, kind: Kind, texts: { names: string; words: string }): Topic => ({
  sector,
  kind,
  names: texts.names.split(", "),
  words: texts.words.split(", "),
});

/** Subjects as villages have them; neighbours share words, so that texts are alike by degrees. */
export const TOPICS: readonly Topic[] = [
  topic("plantation", "flagship_product", {
    names: "kakao fermentasi, kebun kakao rakyat, biji kakao",
    words: "kakao, cokelat, fermentasi, pengering, peremajaan kebun, petani kebun",
  }),
  topic("plantation", "flagship_product", {
    names: "kopi luwak, kopi liberika, kebun kopi",
    words: "kopi, robusta, sangrai, pengering, petani kebun, kemasan",
  }),
  topic("plantation", "agriculture", {
    names: "gula aren, gula semut, nira aren",
    words: "aren, nira, gula merah, penyadap, dapur masak, kemasan",
  }),
  topic("food_crops", "agriculture", {
    names: "beras organik, sawah padi, lumbung padi",
    words: "padi, gabah, penggilingan, irigasi, pupuk organik, kelompok tani",
  }),
  topic("horticulture", "agriculture", {
    names: "cabai rawit, kebun sayur, bawang merah",
    words: "cabai, sayuran, rumah kaca, irigasi, pasar induk, kelompok tani",
  }),
  topic("horticulture", "agriculture", {
    names: "buah naga, kebun durian, kebun nanas",
    words: "buah, bibit, petik buah, kebun, olahan pangan, kelompok tani",
  }),
  topic("livestock", "agriculture", {
    names: "penggemukan sapi, kambing etawa, ayam petelur",
    words: "ternak, kandang, pakan ternak, kotoran ternak, biogas, peternak",
  }),
  topic("forestry", "flagship_product", {
    names: "madu kelulut, madu hutan, budidaya lebah",
    words: "madu, lebah, hutan, stup, kemasan, izin edar",
  }),
  topic("aquaculture", "agriculture", {
    names: "keramba ikan nila, kolam lele, pembenihan patin",
    words: "ikan, kolam, pakan, benih ikan, pembudidaya, olahan ikan",
  }),
  topic("aquaculture", "agriculture", {
    names: "tambak udang windu, tambak bandeng, kepiting bakau",
    words: "tambak, udang, mangrove, benur, petambak, ekspor",
  }),
  topic("capture_fisheries", "agriculture", {
    names: "nelayan tangkap, alat tangkap ramah lingkungan, perahu nelayan",
    words: "nelayan, tangkapan, perahu, pendingin, es, ikan asin",
  }),
  topic("food_processing", "umkm", {
    names: "amplang ikan, keripik singkong, abon ikan",
    words: "olahan pangan, kemasan, izin edar, halal, camilan, toko daring",
  }),
  topic("crafts", "umkm", {
    names: "anyaman rotan, ukiran kayu, manik manik",
    words: "kerajinan, perajin, motif, pameran, cendera mata, toko daring",
  }),
  topic("textiles", "umkm", {
    names: "tenun ulap doyo, batik kutai, jelujur",
    words: "tenun, kain, pewarna alami, penenun, pameran, motif",
  }),
  topic("nature_tourism", "tourism_culture", {
    names: "wisata danau, air terjun, susur sungai",
    words: "wisata, pengunjung, pemandu, homestay, pesut, paket kunjungan",
  }),
  topic("cultural_tourism", "tourism_culture", {
    names: "desa budaya, lamin adat, festival panen",
    words: "budaya, adat, tari, wisata, homestay, pameran",
  }),
  topic("renewable_energy", "environment_energy", {
    names: "listrik surya, mikrohidro desa, biogas ternak",
    words: "energi, listrik, panel surya, baterai, penerangan, genset",
  }),
  topic("waste_circular", "environment_energy", {
    names: "bank sampah, kompos organik, daur ulang plastik",
    words: "sampah, daur ulang, pupuk organik, pencacah, limbah, kerajinan",
  }),
];

/** What any text may say beside its subject. */
export const ASIDES: readonly string[] = [
  "dikelola bersama oleh warga",
  "butuh pendampingan",
  "sudah berjalan beberapa tahun",
  "hasilnya dijual ke pasar terdekat",
  "ingin menambah alat",
  "untuk kelompok perempuan",
  "anak muda mulai ikut",
  "mencari pembeli tetap",
];
