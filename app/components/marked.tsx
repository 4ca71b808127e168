/** A text in pieces; what was sought is marked. */
export type Stretches = readonly { text: string; isMarked: boolean }[];

/** A text in which what was sought stands out. */
export function Marked({ stretches }: { stretches: Stretches }) {
  return stretches.map(({ text, isMarked }, at) =>
    // The pieces never change places.
    isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
