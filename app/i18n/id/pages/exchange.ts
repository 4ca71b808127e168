import type { ListName } from "~/server/exchange/preview-exchange.server";

const lists: Record<ListName, string> = {
  villages: "Desa",
  potentials: "Potensi",
  partners: "Mitra",
  interests: "Minat",
  outcomes: "Hasil pertemuan",
};

/** Words of the exchange of files. */
export const exchange = {
  title: "Berkas",
  description: "Ambil dan masukkan data sebagai berkas gandeng-desa/1.",
  lead: "Masukkan banyak potensi atau minat sekaligus dari Excel, atau ambil semua data sebagai cadangan dan bahan olahan.",
  lists,
  upload: {
    title: "Masukkan berkas",
    file: "Berkas Excel (.xlsx) atau JSON",
    hint: "Anda akan melihat dulu apa yang berubah. Belum ada yang disimpan sebelum Anda setuju.",
    button: "Periksa berkas",
  },
  download: {
    title: "Ambil data",
    template: "Templat Excel kosong",
    templateHint: "Dengan petunjuk dan daftar pilihan, untuk diisi lalu dimasukkan di sini.",
    allXlsx: "Semua data (Excel)",
    allJson: "Semua data (JSON)",
    publishedXlsx: "Yang terbit saja (Excel)",
    publishedJson: "Yang terbit saja (JSON)",
    note: "“Semua data” memuat juga konsep yang belum terbit. Setiap pengambilan dicatat.",
  },
  preview: {
    title: "Apa yang akan berubah?",
    nothing: "Semua isi berkas ini sudah sama dengan yang tersimpan. Tidak ada yang perlu dimasukkan.",
    lead: (count: number) => `Berkas ini bisa dipakai. ${count} baris akan dibuat atau diubah.`,
    columns: { list: "Daftar", created: "Baru", changed: "Berubah", unchanged: "Tetap" },
    first: (list: string) => `${list}: baris pertama`,
    created: "baru",
    changed: "berubah",
    arrive: "Potensi dan minat yang baru masuk sebagai apa?",
    submitted: "Diajukan: DPMD memeriksa satu per satu sebelum terbit",
    published: "Terbit: langsung dilihat semua orang",
    kept: "Yang sudah ada tetap pada keadaannya.",
    button: "Masukkan berkas ini",
    cancel: "Batal, pilih berkas lain",
  },
  problems: {
    title: (count: number) => `${count} kesalahan dalam berkas ini`,
    lead: "Tidak ada yang disimpan. Perbaiki baris-baris ini, lalu masukkan berkasnya lagi.",
    more: (count: number) => `dan ${count} kesalahan lagi`,
    again: "Pilih berkas lain",
  },
  done: {
    title: "Berkas sudah dimasukkan",
    row: (list: string, created: number, changed: number) => `${list}: ${created} baru, ${changed} berubah`,
    nothing: "Tidak ada yang berubah.",
    verify: "Periksa yang diajukan",
    more: "Masukkan berkas lain",
  },
};
