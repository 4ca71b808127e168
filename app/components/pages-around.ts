/** The page numbers a pager shows: the first, the last and those next to `page`; null marks a gap. */
export function pagesAround(page: number, pageCount: number): (number | null)[] {
  const all = Array.from({ length: pageCount }, (_, before) => before + 1);
  const shown = all.filter((number) => number === 1 || number === pageCount || Math.abs(number - page) <= 1);
  return shown.flatMap((number, place) => {
    const before = shown[place - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}
