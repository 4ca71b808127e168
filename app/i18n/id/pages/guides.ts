import type { Role } from "~/matching/domain/vocabulary";

import { dpmd } from "./dpmd";
import { exchange } from "./exchange";
import { introductions } from "./introductions";
import { matchBoard } from "./match-board";
import { myPotential } from "./my-potential";
import { myVillage } from "./my-village";
import { reports } from "./reports";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { workspace } from "./workspace";

const { nav } = workspace;
const { entry } = signIn;

/** Everybody begins alike. */
const enter = `Buka situs ini di ponsel atau komputer, tekan “${workspace.signIn}”, lalu isi akun dan kata sandi. Lupa kata sandi? Tekan “${entry.withCode}”.`;

const joinFor = (go: string, then: string) =>
  `Belum punya akun? Tekan “${workspace.signIn}”, “${entry.signUp}”, lalu “${go}”. ${then} Sambil menunggu DPMD mengesahkan, konsep sudah bisa ditulis.`;
const joinVillage = joinFor(
  signUp.choose.village.go,
  `Isi kode desa atau pilih kecamatannya, lalu data Anda. Catat nama pengguna yang tampil.`,
);
const joinPartner = joinFor(signUp.choose.partner.go, `Isi nama mitra dan data Anda. Catat nama pengguna yang tampil.`);

type Guide = { title: string; lead: string; steps: readonly string[]; ask: string };

const askDpmd = "Bertanya kepada DPMD kabupaten. Kontaknya ada di bawah lembar ini dan di halaman Tentang.";
const askVillage = "Bertanya kepada petugas kecamatan lebih dulu, lalu DPMD kabupaten.";

const guides: Record<Role, Guide> = {
  village_operator: {
    title: "Operator desa",
    lead: "Anda menuliskan potensi desa supaya mitra yang cocok menemukannya.",
    steps: [
      joinVillage,
      enter,
      `Buka “${nav.village}”. Ceritakan desa Anda dan tandai letaknya di peta, lalu tekan “${myVillage.profile.save}”.`,
      `Buka “${nav.potentials}”, tekan “${myPotential.list.add}”. Yang belum diketahui boleh dikosongkan.`,
      `Belum selesai? Tekan “${myPotential.form.saveDraft}”. Ketikan yang belum terkirim tetap ada di ponsel.`,
      `Tambahkan foto dengan “${myPotential.overview.addPhotos}”, dari kamera atau galeri.`,
      `Tekan “${myPotential.events.submit}”. Kepala desa menyetujui, lalu DPMD memeriksa.`,
      `Bila dikembalikan, baca alasannya, tekan “${myPotential.overview.mend}”, lalu ajukan lagi.`,
      `Sesudah terbit, buka potensinya: di situ tertulis mitra yang cocok, mengapa, dan apa yang menaikkan nilainya.`,
      `Cocok? Tekan “${introductions.request.link}”. Yang menunggu jawaban desa ada di “${nav.introductions}”.`,
    ],
    ask: askVillage,
  },
  village_head: {
    title: "Kepala desa",
    lead: "Anda memastikan apa yang diajukan atas nama desa memang benar.",
    steps: [
      joinVillage,
      enter,
      `Buka “${nav.workspace}”. Yang perlu Anda setujui ada paling atas.`,
      "Baca potensi yang diajukan operator: judul, angka, dana, dan fotonya.",
      `Benar? Tekan “${myPotential.events.approve}”. Perlu diubah? Tekan “${myPotential.overview.edit}” dan perbaiki sendiri.`,
      `Potensi yang tidak berlaku lagi: tekan “${myPotential.events.pause}” atau “${myPotential.events.archive}”.`,
      `Yang diisi kecamatan atau DPMD atas nama desa diberitahukan kepada Anda. Periksa, dan betulkan bila perlu.`,
    ],
    ask: askVillage,
  },
  partner_officer: {
    title: "Petugas mitra",
    lead: "Anda menuliskan apa yang ingin didukung, lalu memilih desa yang cocok.",
    steps: [
      joinPartner,
      enter,
      `Buka “${nav.partner}”. Isi profil, tempat Anda bekerja, NIB, dan NPWP untuk diperiksa DPMD.`,
      `Buka “${nav.interests}”, tekan “${myVillage.home.partner.add}”. Sebutkan dukungan, sumber dana, wilayah, dan waktunya.`,
      "Ajukan ke DPMD. Bila dikembalikan, baca alasannya, perbaiki, lalu ajukan lagi.",
      "Sesudah terbit, buka minat itu: potensi yang cocok ada di sana, yang terbaik di atas, dengan alasannya.",
      "Simpan yang menarik, sisihkan yang tidak dengan alasannya, dan bandingkan dua sampai empat potensi berdampingan.",
      "Unduh pilihan Anda sebagai Excel atau PDF untuk pimpinan.",
      `Ingin bertemu? Tekan “${introductions.request.link}” di halaman kecocokannya. Jawaban dan pesan ada di “${nav.introductions}”; kontak desa terbuka setelah kedua pihak bersedia.`,
    ],
    ask: askDpmd,
  },
  district_officer: {
    title: "Petugas kecamatan",
    lead: "Anda membantu desa di kecamatan yang kesulitan mengisi sendiri.",
    steps: [
      enter,
      `Buka “${nav.assisted}”, lalu pilih desanya.`,
      `Tekan “${myPotential.list.add}” dan isi bersama orang desa. Tercatat bahwa Anda yang mengisi.`,
      `Periksa profil desa dan letaknya di peta, lalu tekan “${myVillage.profile.save}”.`,
      `Tekan “${myPotential.events.submit}”. Desa diberi tahu dan bisa membetulkannya.`,
      `Buka “${nav.workspace}” setiap minggu: konsep yang tertinggal dan yang dikembalikan ada di sana.`,
    ],
    ask: askDpmd,
  },
  broker: {
    title: "DPMD",
    lead: "Anda menjaga mutu dan mempertemukan desa dengan mitra.",
    steps: [
      enter,
      `Mulai dari “${nav.dpmd}”: apa yang menunggu, apa yang terlambat, desa mana yang belum terlihat.`,
      `Buka “${nav.verification}”. Periksa satu per satu, lalu tekan “${dpmd.review.publish}”, atau “${dpmd.review.return.button}” dengan alasan yang jelas.`,
      `Buka “${nav.introductionDesk}”: jawab permintaan desa, lalu tekan “${introductions.desk.suggest}”. Desa dan mitra menjawab sendiri.`,
      `Desa yang kesulitan mengisi sendiri: buka “${nav.assisted}” dan isi atas nama desa. Desanya diberi tahu.`,
      `Buka “${nav.matchBoard}”. Pilih “${matchBoard.shows.one_rule}” untuk melihat pasangan yang hampir cocok dan apa penghalangnya.`,
      `Banyak data sekaligus? Buka “${nav.exchange}”, ambil “${exchange.download.template}”, isi, lalu masukkan lagi. Perubahannya tampil dulu sebelum disimpan.`,
      `Orang baru menunggu di “${nav.claims}”. Pastikan lewat kantornya, lalu sahkan, atau tolak dengan alasan yang ia baca.`,
      `Jawab “${nav.reports}” dengan “${reports.one.button}”. Pelapor membaca jawaban Anda.`,
      `Semua perubahan ada di “${nav.auditLog}”: siapa, apa, kapan, dan mengapa.`,
    ],
    ask: "Bertanya kepada admin DPMD.",
  },
  admin: {
    title: "Admin DPMD",
    lead: "Anda mengurus pengaturan dan memeriksa catatan.",
    steps: [
      enter,
      `Mulai dari “${nav.dpmd}”: apa yang menunggu, dan desa mana yang belum terlihat.`,
      `Buka “${nav.settings}”, isi kontak DPMD untuk umum, lalu tekan “${dpmd.settings.save}”.`,
      "Di halaman yang sama, tetapkan berapa lama data orang disimpan. Yang lewat waktu dihapus setiap malam.",
      `Periksa “${nav.auditLog}” secara berkala, dan unduh bila diminta pemeriksa.`,
      "Nyalakan langkah kedua saat masuk untuk akun Anda sendiri, di “Keamanan”.",
    ],
    ask: "Bertanya kepada orang yang memasang situs ini.",
  },
  province_viewer: {
    title: "Petugas provinsi",
    lead: "Anda membaca angka kabupaten; tidak ada yang bisa berubah karena Anda.",
    steps: [
      enter,
      `Buka “${nav.workspace}”, lalu “${myVillage.home.province.figures}”.`,
      "Lihat bidang mana yang banyak ditawarkan desa tetapi sedikit dicari mitra.",
      "Lihat potensi yang belum ada peminatnya.",
      "Setiap gambar punya tabel di bawahnya. Cetak halamannya lewat peramban bila perlu.",
      "Buka “Jelajah” untuk membaca potensi dan minat seperti yang dilihat umum.",
    ],
    ask: "Bertanya kepada DPMD kabupaten yang angkanya Anda baca.",
  },
};

/** One page for each role: what one can do here, step by step. */
export const guide = {
  title: "Panduan",
  description: "Satu lembar untuk setiap peran: apa yang bisa dilakukan di sini, langkah demi langkah.",
  lead: "Pilih peran Anda. Setiap panduan muat di satu lembar A4.",
  of: (role: string) => `Panduan: ${role}`,
  ask: "Bila ada kesulitan",
  print: "Cetak satu lembar: menu peramban, lalu Cetak.",
  guides,
};
