import type { Rule } from "./rule";

/** These two have no agreement in force on this. */
export const isNotAgreedYet: Rule = ({ pair: { potential }, inForce }) => {
  const until = inForce.get(potential.ref);
  return until === undefined ? null : { code: "already_agreed", until };
};
