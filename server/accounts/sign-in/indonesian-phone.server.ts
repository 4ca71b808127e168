/**
 * A mobile number of Indonesia in E.164 (`+628…`), however it is typed: `0812 3456 7890`, `62812…`, `+62 812-…`,
 * `(+62)812.…`; a number of another country only with its `+`. Null when it cannot be one.
 */
export function indonesianPhone(typed: string): string | null {
  const bare = typed.trim().replace(/[\s().-]/g, "");
  const international = bare
    .replace(/^(?:\+|00)?62(?:0?)(?=8)/, "+62")
    .replace(/^0?(?=8)/, "+62")
    .replace(/^00(?=[1-9])/, "+");
  const isMobile = /^\+628[1-9]\d{7,10}$/.test(international);
  const isForeign = /^\+(?!62)[1-9]\d{7,14}$/.test(international);
  return isMobile || isForeign ? international : null;
}
