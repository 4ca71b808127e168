/** Shorthand of village texts and chats, written out. */
export const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bhn: "bahan",
    blm: "belum",
    blum: "belum",
    br: "baru",
    brg: "barang",
    bs: "bisa",
    byk: "banyak",
    dgn: "dengan",
    dr: "dari",
    hrs: "harus",
    jg: "juga",
    jln: "jalan",
    klo: "kalau",
    klu: "kalau",
    krn: "karena",
    msh: "masih",
    msk: "masuk",
    ndik: "tidak",
    pd: "pada",
    sdh: "sudah",
    skrg: "sekarang",
    sm: "sama",
    spy: "supaya",
    tdk: "tidak",
    tdak: "tidak",
    tsb: "tersebut",
    utk: "untuk",
    wkt: "waktu",
    yg: "yang",
  }),
);

/** Lower-case words of a text in order, without accents, digits and punctuation; common shorthand is written out. */
export function tokens(text: string): string[] {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z]+/g) ?? [];
  return words.map((word) => SHORTHAND.get(word) ?? word);
}
