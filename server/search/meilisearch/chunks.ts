/** A list in pieces of at most so many. */
export function chunksOf<One>(list: readonly One[], size: number): One[][] {
  const chunks: One[][] = [];
  for (let at = 0; at < list.length; at += size) chunks.push(list.slice(at, at + size));
  return chunks;
}
