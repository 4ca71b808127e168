/** Which terms of use and notice of privacy somebody agrees to: the day they were last changed. */
export const TERMS_VERSION = "2026-11-24";
