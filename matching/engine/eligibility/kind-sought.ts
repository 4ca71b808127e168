import type { Rule } from "./rule";

/** The interest takes potentials of this kind; an empty list takes any. */
export const kindIsSought: Rule = ({ pair: { potential, interest } }) => {
  if (interest.kinds.length === 0 || interest.kinds.includes(potential.kind)) return null;
  return { code: "kind_not_sought", kind: potential.kind, sought: interest.kinds };
};
