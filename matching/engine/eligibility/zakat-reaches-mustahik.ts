import type { Rule } from "./rule";

/**
 * Zakat goes to those entitled to it (UU 23/2011 art 25): the stated beneficiaries include poor households. Unstated
 * beneficiaries break this rule, the one rule that absence breaks.
 */
export const zakatReachesMustahik: Rule = ({ pair: { potential, interest } }) => {
  if (interest.fundSource !== "zakat" || potential.beneficiaries?.includes("poor_households")) return null;
  return { code: "zakat_no_mustahik" };
};
