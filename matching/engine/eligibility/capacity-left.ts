import type { Rule } from "./rule";

/** Agreements in force leave room for one more potential. */
export const hasCapacityLeft: Rule = ({ pair: { interest }, inForce }) =>
  inForce.size >= interest.capacity
    ? { code: "capacity_used", capacity: interest.capacity, taken: inForce.size }
    : null;
