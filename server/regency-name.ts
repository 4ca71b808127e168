/** What people call a regency: `KABUPATEN KUTAI KARTANEGARA` is Kutai Kartanegara, `KOTA BONTANG` stays Kota Bontang. */
export function regencyName(official: string): string {
  return official
    .replace(/^KABUPATEN\s+/i, "")
    .toLowerCase()
    .replaceAll(/(?<=^|[\s(-])\p{L}/gu, (letter) => letter.toUpperCase());
}
