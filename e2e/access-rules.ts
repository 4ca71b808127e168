/** Who asks: nobody in particular, or one of the demonstration's accounts. */
export const ASKERS = [
  "visitor",
  "demo-desa",
  "demo-kades",
  "demo-kecamatan",
  "demo-mitra",
  "demo-dpmd",
  "demo-admin",
  "demo-provinsi",
] as const;
export type Asker = (typeof ASKERS)[number];

/** What an asker gets: the page (or a way on from it), the sign-in page, 403, or 404 for what it may not know of. */
export type Outcome = "open" | "sign_in" | "forbidden" | "hidden";

/** An address of a route, and what its form (`body`) would do; who is not named gets `others`, a visitor the sign-in page. */
export type Access = { address: string; body?: string } & (
  | { everybody: Outcome }
  | { open: readonly Asker[]; hidden?: readonly Asker[]; others: Outcome }
);

const VILLAGE: Asker[] = ["demo-desa", "demo-kades"];
const DISTRICT: Asker = "demo-kecamatan";
const PARTNER: Asker = "demo-mitra";
const BROKER: Asker = "demo-dpmd";
const ADMIN: Asker = "demo-admin";
const SIGNED_IN = ASKERS.filter((asker) => asker !== "visitor");

const HELPED = [...VILLAGE, DISTRICT, BROKER];

const everybody = (address: string, body?: string): Access => ({ address, everybody: "open", ...(body && { body }) });
const signedIn = (address: string): Access => ({ address, open: SIGNED_IN, others: "forbidden" });
const only = (open: readonly Asker[], address: string, body?: string): Access => ({
  address,
  open,
  others: "forbidden",
  ...(body && { body }),
});

/** Of the village's own, of a neighbour in its kecamatan, and of a village elsewhere: P-018, P-015, P-001 in the seed. */
const potential = (address: (ref: string) => string, body?: string): Access[] => [
  only(HELPED, address("P-018"), body),
  { ...only([DISTRICT, BROKER], address("P-015"), body), hidden: VILLAGE },
  { ...only([BROKER], address("P-001"), body), hidden: [...VILLAGE, DISTRICT] },
];

/** Of the partner's own and of another partner: I-036 and I-016 in the seed. */
const interest = (address: (ref: string) => string, body?: string): Access[] => [
  only([PARTNER, BROKER], address("I-036"), body),
  { ...only([BROKER], address("I-016"), body), hidden: [PARTNER] },
];

/** Every route of `app/routes.ts` by its path, with an address for each way in which somebody may or may not see it. */
export const ACCESS: Record<string, Access[]> = {
  "": [everybody("/")],
  jelajah: [everybody("/jelajah")],
  "jelajah/saran": [everybody("/jelajah/saran?q=ka")],
  "potensi/:ref": [everybody("/potensi/P-015")],
  "minat/:ref": [everybody("/minat/I-023")],
  kecocokan: [everybody("/kecocokan?potensi=P-015"), { address: "/kecocokan", everybody: "hidden" }],
  "kecocokan/:potential/:interest": [everybody("/kecocokan/P-015/I-023")],
  "desa/:key": [everybody("/desa/64.02.02.2010")],
  "mitra/:ref": [everybody("/mitra/M-01")],
  angka: [everybody("/angka")],
  "berkas/:key/:variant": [{ address: "/berkas/tidak-ada/large", everybody: "hidden" }],
  tentang: [everybody("/tentang")],
  bahasa: [everybody("/bahasa")],
  "kartu.png": [everybody("/kartu.png")],
  "potensi/:ref/kartu.png": [
    everybody("/potensi/P-015/kartu.png"),
    { address: "/potensi/tidak-ada/kartu.png", everybody: "hidden" },
  ],
  "minat/:ref/kartu.png": [everybody("/minat/I-023/kartu.png")],
  "desa/:key/kartu.png": [everybody("/desa/64.02.02.2010/kartu.png")],
  "mitra/:ref/kartu.png": [everybody("/mitra/M-01/kartu.png")],
  "sitemap.xml": [everybody("/sitemap.xml"), { address: "/sitemap.xml?bagian=tidak-ada", everybody: "hidden" }],
  "robots.txt": [everybody("/robots.txt")],
  gaya: [everybody("/gaya")],
  panduan: [everybody("/panduan")],
  "panduan/:role": [everybody("/panduan/mitra")],
  "lapor/:kind/:ref": [everybody("/lapor/potensi/P-015")],
  "lapor/jawaban/:token": [{ address: "/lapor/jawaban/tidak-ada", everybody: "hidden" }],
  daftar: [everybody("/daftar")],
  "daftar/desa": [everybody("/daftar/desa?desa=64.02.02.2010")],
  "daftar/mitra": [everybody("/daftar/mitra")],
  "daftar/selesai": [signedIn("/daftar/selesai")],
  "daftar/bukti/:token": [everybody("/daftar/bukti/tidak-ada")],
  "undangan/:token": [{ address: "/undangan/tidak-ada", everybody: "hidden" }],
  masuk: [everybody("/masuk")],
  "masuk/kode": [everybody("/masuk/kode")],
  "masuk/dua-faktor": [everybody("/masuk/dua-faktor")],
  keluar: [everybody("/keluar")],
  "lupa-sandi": [everybody("/lupa-sandi")],
  "atur-sandi/kode": [everybody("/atur-sandi/kode")],
  "atur-sandi/:token": [everybody("/atur-sandi/tidak-ada")],
  "berhenti/:token": [{ address: "/berhenti/tidak-ada", everybody: "hidden" }],
  "akun/dihapus": [everybody("/akun/dihapus")],
  "akun/keamanan": [signedIn("/akun/keamanan")],
  "akun/keamanan/dua-faktor": [signedIn("/akun/keamanan/dua-faktor")],
  pemberitahuan: [signedIn("/pemberitahuan")],
  "akun/pemberitahuan": [signedIn("/akun/pemberitahuan")],
  "akun/pencarian": [signedIn("/akun/pencarian")],
  "akun/profil": [signedIn("/akun/profil")],
  "akun/privasi": [signedIn("/akun/privasi")],
  "akun/privasi/unduh": [signedIn("/akun/privasi/unduh")],
  ruang: [signedIn("/ruang")],
  "ruang/desa": [
    only(HELPED, "/ruang/desa?desa=64.02.02.2011"),
    { ...only([...VILLAGE, BROKER], "/ruang/desa?desa=64.02.01.2001"), hidden: [DISTRICT] },
  ],
  "ruang/desa/peta": [only(HELPED, "/ruang/desa/peta?lintang=-0.5&bujur=117&rentang=0.4")],
  "ruang/dampingan": [only([DISTRICT, BROKER], "/ruang/dampingan")],
  "ruang/potensi": [
    only(HELPED, "/ruang/potensi?desa=64.02.02.2011"),
    { ...only([...VILLAGE, BROKER], "/ruang/potensi?desa=64.02.01.2001"), hidden: [DISTRICT] },
  ],
  "ruang/potensi/baru": [
    only(HELPED, "/ruang/potensi/baru?desa=64.02.02.2011"),
    { ...only([...VILLAGE, BROKER], "/ruang/potensi/baru?desa=64.02.01.2001"), hidden: [DISTRICT] },
  ],
  "ruang/potensi/:ref": potential((ref) => `/ruang/potensi/${ref}`, "peristiwa=archive"),
  "ruang/potensi/:ref/ubah": potential(
    (ref) => `/ruang/potensi/${ref}/ubah`,
    "version=1&kind=umkm&sector=crafts&title=Diambil+alih&readiness=idea&tindakan=simpan",
  ),
  "ruang/potensi/:ref/foto": potential((ref) => `/ruang/potensi/${ref}/foto`, "tindakan=remove&foto=tidak-ada"),
  "ruang/minat": [only([PARTNER, BROKER], "/ruang/minat?mitra=M-02")],
  "ruang/minat/baru": [only([PARTNER, BROKER], "/ruang/minat/baru?mitra=M-02")],
  "ruang/minat/hitung": [{ address: "/ruang/minat/hitung", everybody: "hidden" }],
  "ruang/minat/:ref": interest((ref) => `/ruang/minat/${ref}`, "tindakan=close"),
  "ruang/minat/:ref/ubah": interest(
    (ref) => `/ruang/minat/${ref}/ubah`,
    "version=1&title=Diambil+alih&offers=training&fundSource=tjsl&capacity=1&opens=2026-01-01&closes=2026-12-31&tindakan=simpan",
  ),
  "ruang/minat/:ref/pilihan": interest((ref) => `/ruang/minat/${ref}/pilihan`, "tindakan=save&potential=P-015"),
  "ruang/minat/:ref/pilihan/unduh/:format": interest((ref) => `/ruang/minat/${ref}/pilihan/unduh/xlsx`),
  "ruang/minat/:ref/banding": interest((ref) => `/ruang/minat/${ref}/banding?p=P-018&p=P-015`),
  "ruang/mitra": [only([PARTNER, BROKER], "/ruang/mitra?mitra=M-02", "version=1&name=Diambil+alih&type=company")],
  "ruang/mitra/berkas": [only([PARTNER], "/ruang/mitra/berkas", "hapus=tidak-ada")],
  "ruang/mitra/berkas/:name": [
    { address: "/ruang/mitra/berkas/tidak-ada", open: [], hidden: SIGNED_IN, others: "hidden" },
  ],
  "ruang/perkenalan": [only([...VILLAGE, DISTRICT, PARTNER], "/ruang/perkenalan")],
  "ruang/perkenalan/minta": [
    only(HELPED, "/ruang/perkenalan/minta?potensi=P-019&minat=I-026", "note=Halo"),
    only([PARTNER, BROKER], "/ruang/perkenalan/minta?potensi=P-063&minat=I-036", "note=Halo"),
    {
      address: "/ruang/perkenalan/minta?potensi=tidak-ada&minat=I-026",
      open: [BROKER],
      hidden: SIGNED_IN,
      others: "hidden",
    },
  ],
  "ruang/perkenalan/:ref": [
    { ...only(HELPED, "/ruang/perkenalan/K-002", "tindakan=accept&side=village"), others: "hidden" },
    { ...only([PARTNER, BROKER], "/ruang/perkenalan/K-005", "tindakan=accept&side=partner"), others: "hidden" },
  ],
  "ruang/rekan": [signedIn("/ruang/rekan")],
  dpmd: [only([BROKER, ADMIN], "/dpmd")],
  "dpmd/verifikasi": [only([BROKER], "/dpmd/verifikasi")],
  "dpmd/verifikasi/terbitkan": [only([BROKER], "/dpmd/verifikasi/terbitkan", "listing=potential+1+P-018")],
  "dpmd/verifikasi/potensi/:ref": [only([BROKER], "/dpmd/verifikasi/potensi/P-018", "putusan=publish&version=1")],
  "dpmd/verifikasi/minat/:ref": [only([BROKER], "/dpmd/verifikasi/minat/I-036", "putusan=publish&version=1")],
  "dpmd/papan": [only([BROKER], "/dpmd/papan")],
  "dpmd/papan/unduh": [only([BROKER], "/dpmd/papan/unduh")],
  "dpmd/perkenalan": [only([BROKER], "/dpmd/perkenalan")],
  "dpmd/perkenalan/usulan": [only([BROKER], "/dpmd/perkenalan/usulan")],
  "dpmd/perkenalan/pratinjau": [only([BROKER], "/dpmd/perkenalan/pratinjau?pasangan=P-015+I-023", "alasan=Diambil")],
  "dpmd/bobot": [only([BROKER, ADMIN], "/dpmd/bobot", "tindakan=simpan&basis=tidak-ada")],
  "dpmd/bobot/versi": [
    only([BROKER, ADMIN], "/dpmd/bobot/versi", "tindakan=pakai&version=default/1&active=tidak-ada&reason=Diambil"),
  ],
  "dpmd/berkas": [only([BROKER], "/dpmd/berkas")],
  "dpmd/berkas/unduh/:download": [{ address: "/dpmd/berkas/unduh/tidak-ada", open: [], others: "hidden" }],
  "dpmd/berkas/:name": [{ ...only([], "/dpmd/berkas/tidak-ada.json", "arriveAs=published"), hidden: [BROKER] }],
  "dpmd/klaim": [only([BROKER], "/dpmd/klaim", "tindakan=accept&orang=tidak-ada")],
  "dpmd/organisasi": [only([BROKER, ADMIN], "/dpmd/organisasi")],
  "dpmd/organisasi/:kind/:key": [
    only([BROKER, ADMIN], "/dpmd/organisasi/desa/64.02.02.2011", "tindakan=invite&name=Rahmat&role=village_operator"),
  ],
  "dpmd/desa/:key/perubahan": [only([BROKER], "/dpmd/desa/64.02.02.2011/perubahan")],
  "dpmd/pengguna": [only([ADMIN], "/dpmd/pengguna")],
  "dpmd/pengguna/:id": [
    only([ADMIN], "/dpmd/pengguna/demo-desa", "tindakan=lock&reason=Salah+orang"),
    { ...only([], "/dpmd/pengguna/tidak-ada", "tindakan=lock&reason=Salah+orang"), hidden: [ADMIN] },
  ],
  "dpmd/catatan": [only([BROKER, ADMIN], "/dpmd/catatan")],
  "dpmd/catatan/unduh": [only([BROKER, ADMIN], "/dpmd/catatan/unduh")],
  "dpmd/pengaturan": [only([BROKER, ADMIN], "/dpmd/pengaturan")],
  "dpmd/laporan": [only([BROKER], "/dpmd/laporan")],
  "dpmd/laporan/:token": [{ ...only([], "/dpmd/laporan/tidak-ada", "answer=Sudah"), hidden: [BROKER] }],
  "*": [{ address: "/tidak-ada", everybody: "hidden" }],
};
