import type { Criterion } from "./criterion";

/** Under 1: the first shared group says more than the next. */
const EXPONENT = 0.75;

/** The share of the partner's beneficiaries that the potential reaches, to the power of 0.75. */
export const people: Criterion = ({ potential, interest }) => {
  const sought = interest.beneficiaries;
  const reached = potential.beneficiaries;
  if (sought !== null && sought.length === 0) return "not_applicable";
  if (sought === null || reached === null || reached.length === 0) return "unknown";
  return (sought.filter((group) => reached.includes(group)).length / sought.length) ** EXPONENT;
};
