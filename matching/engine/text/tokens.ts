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

const BEYOND_ASCII = /\P{ASCII}/u;

/** Lower-case words of a text in order, without accents, digits and punctuation; common shorthand is written out. */
export function tokens(text: string): string[] {
  const plain = BEYOND_ASCII.test(text) ? text.normalize("NFD").replaceAll(/\p{M}/gu, "") : text;
  const words: string[] = plain.toLowerCase().match(/[a-z]+/g) ?? [];
  for (const [at, word] of words.entries()) words[at] = SHORTHAND.get(word) ?? word;
  return words;
}
