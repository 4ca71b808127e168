import type { CompletenessPart } from "~/matching/domain/completeness";
import type { PotentialEvent } from "~/matching/domain/potential-state";
import type { PotentialState, Readiness, Support } from "~/matching/domain/vocabulary";

import { photos } from "./my-photos";
import { roles } from "./my-roles";

const states: Record<PotentialState, string> = {
  draft: "Konsep",
  submitted: "Menunggu DPMD",
  published: "Terbit",
  paused: "Dijeda",
  archived: "Diarsipkan",
};

const events: Record<PotentialEvent, string> = {
  submit: "Ajukan ke DPMD",
  withdraw: "Tarik kembali",
  approve: "Setujui",
  publish: "Terbitkan",
  return: "Kembalikan",
  pause: "Jeda",
  resume: "Terbitkan lagi",
  archive: "Arsipkan",
  restore: "Keluarkan dari arsip",
};

const done: Record<PotentialEvent, string> = {
  submit: "Sudah diajukan. DPMD akan memeriksanya.",
  withdraw: "Sudah ditarik kembali menjadi konsep.",
  approve: "Sudah Anda setujui. DPMD akan memeriksanya.",
  publish: "Sudah terbit.",
  return: "Sudah dikembalikan.",
  pause: "Sudah dijeda. Mitra tidak melihatnya untuk sementara.",
  resume: "Sudah terbit lagi.",
  archive: "Sudah diarsipkan.",
  restore: "Sudah dikeluarkan dari arsip menjadi konsep.",
};

const parts: Record<CompletenessPart, string> = {
  description: "Ceritakan potensinya",
  needs: "Sebutkan apa yang dibutuhkan",
  funding_need: "Sebutkan perkiraan dana",
  photo: "Tambahkan satu foto",
  beneficiaries: "Sebutkan siapa yang merasakan manfaatnya",
  volume: "Sebutkan hasilnya: berapa banyak",
  institution: "Sebutkan siapa yang mengelola",
  legal: "Sebutkan surat dan izin yang dipegang",
  households: "Sebutkan berapa keluarga",
  sdgs_desa: "Pilih tujuan SDGs Desa",
  location: "Tandai letak desa di peta",
};

const readinessHints: Record<Readiness, string> = {
  idea: "belum dimulai, baru direncanakan",
  pilot: "sedang dicoba, hasilnya masih sedikit",
  producing: "hasilnya ada, dijual sesekali",
  market_ready: "hasilnya rutin dan siap dijual ke pembeli besar",
};

/** A village's words before an office's. */
const supports: Record<Support, string> = {
  capital: "Modal usaha",
  equipment: "Alat dan mesin (peralatan)",
  training: "Belajar caranya (pelatihan)",
  mentoring: "Didampingi sampai bisa (pendampingan)",
  market_access: "Jual ke mana (akses pasar)",
  technology: "Cara atau teknologi yang lebih baik",
  infrastructure: "Jalan, listrik, bangunan (prasarana)",
  certification: "Mengurus izin dan sertifikat",
  promotion: "Dikenal orang banyak (promosi)",
  research: "Diteliti dan diuji (riset)",
};

/** Words of the pages on which potentials are written. */
export const myPotential = {
  states,
  events,
  done,
  list: {
    title: "Potensi desa",
    titleOf: (place: string) => `Potensi ${place}`,
    description: "Potensi yang sedang ditulis, diajukan dan sudah terbit.",
    lead: "Yang terakhir diubah ada di atas.",
    add: "Tulis potensi baru",
    profile: "Profil desa",
    complete: (percent: number) => `${percent}% lengkap`,
    worthy: (count: number) => `${count} mitra layak dikenalkan`,
    returned: (reason: string) => `Dikembalikan DPMD: ${reason}`,
    submitted: (day: string) => `Diajukan ${day}`,
    updated: (day: string) => `Diubah ${day}`,
    none: {
      title: "Potensi desa akan tampil di sini",
      text: "Mulailah dengan satu potensi. Cukup lima menit, dan bisa dilanjutkan kapan saja.",
    },
  },
  form: {
    newTitle: "Tulis potensi baru",
    editTitle: (title: string) => `Ubah: ${title}`,
    description: "Isian potensi desa.",
    lead: "Cukup lima menit. Yang belum diketahui boleh dikosongkan dan diisi nanti.",
    onBehalf: (place: string) => `Anda mengisi atas nama ${place}. Desa akan diberi tahu dan bisa membetulkannya.`,
    published: "Potensi ini sudah terbit: perubahan langsung terlihat oleh semua orang.",
    sections: {
      what: "1. Apa potensinya?",
      needs: "2. Apa yang dibutuhkan?",
      figures: "3. Berapa banyak, untuk siapa?",
      papers: "4. Siapa yang mengelola?",
    },
    goalsOpener: "SDGs Desa (bila tahu)",
    labels: {
      kind: "Termasuk apa?",
      sector: "Bidangnya apa?",
      title: "Apa nama potensinya?",
      description: "Ceritakan dengan kata Anda sendiri",
      readiness: "Sudah sampai mana?",
      firstNeed: "Apa yang paling dibutuhkan?",
      needs: "Apa lagi yang dibutuhkan?",
      volumeAmount: "Berapa hasilnya?",
      volumeUnit: "Satuannya",
      volumePer: "Setiap",
      fundingNeedMin: "Perlu dana paling sedikit",
      fundingNeedMax: "Perlu dana paling banyak",
      beneficiaries: "Siapa yang merasakan manfaatnya?",
      households: "Berapa keluarga?",
      institution: "Siapa yang mengelola?",
      legal: "Surat atau izin yang sudah dipegang",
      noLegal: "Belum ada surat",
      sdgsDesa: "Tujuan SDGs Desa",
    },
    hints: {
      title: "Contoh: Kakao fermentasi, Tenun ulap doyo, Wisata danau",
      description: "Apa yang dibuat, oleh siapa, dan sekarang dijual ke mana.",
      volumeAmount: "Contoh: 12 ton setiap tahun. Perkiraan juga boleh.",
      fundingNeed: "Kira-kira saja. Mitra memakainya untuk menimbang.",
      households: "Jumlah keluarga yang ikut atau terbantu.",
      noLegal: "Belum punya satu pun",
    },
    choose: "Pilih satu",
    unknown: "Belum tahu",
    stock: "Sekali saja",
    people: "keluarga",
    readinessHints,
    supports,
    saveDraft: "Simpan konsep",
    save: "Simpan",
    saveAndSubmit: "Simpan dan ajukan",
    cancel: "Batal",
    stale: {
      title: "Potensi ini sudah diubah di tempat lain",
      lead: "Ketikan Anda masih ada di bawah. Yang berbeda dari yang tersimpan sekarang:",
      now: (label: string, value: string) => `${label} Tersimpan: ${value}`,
      empty: "(kosong)",
      after: "Menyimpan lagi akan menggantinya dengan ketikan Anda.",
    },
  },
  overview: {
    description: (title: string) => `Keadaan potensi ${title}, kelengkapan, dan mitra yang cocok.`,
    saved: "Tersimpan.",
    edit: "Ubah",
    seePublic: "Lihat halaman terbitnya",
    photos: "Foto",
    editPhotos: "Atur foto",
    addPhotos: "Tambah foto",
    noPhotos: "Belum ada foto. Potensi berfoto lebih mudah dipilih mitra.",
    state: {
      draft: "Masih konsep: mitra dan umum belum melihatnya.",
      submitted: (day: string) => `Diajukan ${day}. DPMD akan menerbitkannya atau mengembalikannya dengan alasan.`,
      approved: (day: string) => `Disetujui kepala desa pada ${day}.`,
      published: (day: string) => `Terbit sejak ${day}. Perubahan langsung terlihat.`,
      paused: "Dijeda: mitra tidak melihatnya.",
      archived: "Diarsipkan: tidak bisa diubah sebelum dikeluarkan dari arsip.",
    },
    returned: "DPMD mengembalikan potensi ini",
    mend: "Perbaiki sekarang",
    review: "Periksa di antrean DPMD",
    actions: "Yang bisa dilakukan",
    writtenBy: (role: string, name: string, day: string) => `Diisi oleh ${role} ${name} atas nama desa, ${day}.`,
    checkedBy: (day: string) => `Desa mengubahnya lagi pada ${day}.`,
    notRight: "Ada yang kurang tepat? Ubah saja.",
    roles,
    completeness: "Kelengkapan",
    percent: (percent: number) => `${percent}% lengkap`,
    complete: "Semua sudah diisi.",
    next: "Berikutnya yang paling berguna:",
    parts,
    gain: {
      percent: (percent: number) => `+${percent}% kelengkapan`,
      points: (points: number) => `sampai +${points} nilai kecocokan`,
      confidence: (percent: number) => `sampai +${percent}% keyakinan`,
    },
    matches: {
      title: "Siapa yang bisa membantu?",
      draftTitle: "Siapa yang akan bisa membantu bila ini terbit?",
      count: (count: number, worthy: number) =>
        `${worthy} minat mitra layak dikenalkan, dari ${count} yang memenuhi syarat.`,
      none: {
        title: "Minat yang cocok akan tampil di sini",
        text: "Saat ini belum ada minat mitra yang syaratnya terpenuhi. Lengkapi isian agar peluangnya bertambah.",
      },
      see: "Lihat semua minat mitra",
    },
  },
  photos,
};
