/**
 * How likely somebody looks at what stands at a place of a list (from 1), 1 / log2(position + 1): the examination model of
 * Craswell et al. (WSDM 2008) with the decay that the market uses too. Without a place it was looked at.
 */
export const examination = (position: number | null): number =>
  position === null ? 1 : 1 / Math.log2(Math.max(1, position) + 1);
