import type { Rule } from "./rule";

/** The day lies within the interest's window, both days included. */
export const windowIsOpen: Rule = ({ pair: { interest }, asOf }) => {
  if (asOf < interest.opens) return { code: "window_not_open", opens: interest.opens };
  if (asOf > interest.closes) return { code: "window_closed", closes: interest.closes };
  return null;
};
