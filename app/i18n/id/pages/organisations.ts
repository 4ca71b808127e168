import type { Organisation } from "~/matching/domain/actor";

const kinds: Record<Organisation["kind"], string> = {
  village: "Desa",
  partner: "Mitra",
  district: "Kecamatan",
  regency: "DPMD",
  province: "Provinsi",
};

/** Words of DPMD's pages of organisations, and of a village whose code changes. */
export const organisations = {
  title: "Organisasi",
  description: "Desa, mitra, dan kecamatan, dengan dan tanpa akun.",
  kinds,
  tabs: "Jenis organisasi",
  search: "Cari nama atau kode",
  accounts: "Akun",
  anyAccounts: "Semua",
  withAccounts: "Sudah punya akun",
  withoutAccounts: "Belum punya akun",
  apply: "Saring",
  caption: (count: number) => `${count} organisasi`,
  columns: { name: "Nama", district: "Kecamatan", key: "Kode", people: "Orang", state: "Keadaan" },
  people: (members: number) => (members > 0 ? `${members} orang` : "belum ada"),
  waiting: (claims: number) => `${claims} menunggu`,
  verified: "Sudah diperiksa",
  unverified: "Belum diperiksa",
  none: { title: "Tidak ada yang cocok", text: "Longgarkan saringan, atau cari dengan kata lain." },
  one: {
    description: "Orang, undangan, dan berkas satu organisasi.",
    back: "Semua organisasi",
    people: "Orang",
    noPeople: "Belum ada orang yang punya akun di organisasi ini.",
    public: "Lihat halaman umumnya",
    change: "Ubah kode atau gabungkan desa",
    onlyAdmin: "Organisasi ini sudah punya akun. Rekan baru diundang oleh orangnya sendiri, atau oleh admin.",
  },
  change: {
    title: (village: string) => `Perubahan ${village}`,
    description: "Kode baru, atau penggabungan dengan desa lain.",
    lead: "Alamat lama, berkas lama, dan nama pengguna lama tetap bisa dipakai.",
    now: "Sekarang",
    holdings: (potentials: number, people: number) => `${potentials} potensi dan ${people} orang ikut.`,
    what: "Apa yang berubah?",
    kinds: { code: "Desa ini mendapat kode baru", merge: "Desa ini bergabung ke desa lain" },
    kindHints: {
      code: "Desa persiapan menjadi definitif, atau kodenya diganti.",
      merge: "Desa ini berakhir; semua isinya pindah ke desa tujuan.",
    },
    target: "Kode baru, atau kode desa tujuan",
    targetHint: "Misalnya 64.02.02.2010.",
    preview: "Lihat akibatnya",
    problems: {
      not_a_code: "Itu bukan kode desa. Tulis seperti 64.02.02.2010.",
      unknown_district: "Kecamatan dari kode itu tidak ada di kabupaten ini.",
      unknown_village: "Desa tujuan itu tidak ada di kabupaten ini, atau sudah bergabung ke desa lain.",
      same_village: "Itu kode desa ini sendiri.",
    },
    effect: "Yang akan terjadi",
    giveCode: (village: string, code: string, district: string) => `${village} mendapat kode ${code}, di ${district}.`,
    becomes: (village: string, other: string, code: string) =>
      `Kode ${code} tercatat resmi sebagai ${other}. ${village} menjadi desa itu: semua isinya pindah ke sana.`,
    merges: (village: string, other: string, code: string) =>
      `${village} bergabung ke ${other} (${code}). Semua isinya pindah ke sana.`,
    cannotUndo: "Penggabungan tidak bisa dibatalkan.",
    basis: "Dasar hukum",
    basisHint: "Nomor dan tahun peraturan, misalnya Perda 3/2026.",
    submit: "Jalankan perubahan",
    done: "Perubahan sudah dijalankan. Orang-orang desa itu diberi tahu.",
  },
};
