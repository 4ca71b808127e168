import type { Rule } from "./rule";

/** Zakat for productive use only where basic needs are met (UU 23/2011 art 27); unknown counts as met. */
export const zakatMeetsBasicNeedsFirst: Rule = ({ pair: { village, interest } }) => {
  if (interest.fundSource !== "zakat" || interest.zakatUse !== "productive") return null;
  return village.basicNeedsMet === false ? { code: "zakat_basic_needs_first" } : null;
};
