/** A row in COPY's text format: its values, null where it says so. */
export type CopiedRow = (string | null)[];

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/**
 * Reads rows in the text format of PostgreSQL's COPY; a newline ends a row, and one inside of a value is written `\n`.
 * @see https://www.postgresql.org/docs/18/sql-copy.html
 */
export async function* readCopiedRows(source: AsyncIterable<Buffer>): AsyncGenerator<CopiedRow> {
  let begun: Buffer[] = [];
  for await (const piece of source) {
    let from = 0;
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
      yield rowOf(Buffer.concat([...begun, piece.subarray(from, end)]).toString("utf8"));
      begun = [];
      from = end + 1;
    }
    begun.push(piece.subarray(from));
  }
}

const rowOf = (line: string): CopiedRow => line.split("\t").map(valueOf);

function valueOf(field: string): string | null {
  if (field === String.raw`\N`) return null;
  return field.replaceAll(/\\(.)/g, (_escape, letter: string) => ESCAPES[letter] ?? letter);
}
