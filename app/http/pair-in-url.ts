/** A pair by refs. */
export type PairInUrl = { potential: string; interest: string };

/** The parameter that names a pair; several name several. */
export const PAIR_PARAMETER = "pasangan";

/** A pair as one text, whatever its refs hold. */
export const pairText = ({ potential, interest }: PairInUrl): string =>
  `${encodeURIComponent(potential)} ${encodeURIComponent(interest)}`;

const WRITTEN = /^(?<potential>[\w%.!~*'()-]{1,600}) (?<interest>[\w%.!~*'()-]{1,600})$/;

/** The pairs that texts name, each once; what names none is left out. */
export function pairsIn(texts: readonly string[]): PairInUrl[] {
  const pairs = [...new Set(texts)].flatMap((text): PairInUrl[] => {
    const { potential, interest } = WRITTEN.exec(text)?.groups ?? {};
    const read = { potential: decoded(potential), interest: decoded(interest) };
    return read.potential && read.interest ? [{ potential: read.potential, interest: read.interest }] : [];
  });
  return pairs;
}

/** Null for what no encoder wrote. */
function decoded(text = ""): string | null {
  try {
    const plain = decodeURIComponent(text);
    return /\p{Cc}/u.test(plain) || plain.length > 200 ? null : plain;
  } catch {
    return null;
  }
}
