import { READINESS_LEVELS } from "../../domain/vocabulary";
import type { Rule } from "./rule";

/** The potential is at least as ready as the interest asks. */
export const isReadyEnough: Rule = ({ pair: { potential, interest } }) => {
  const required = interest.minReadiness;
  if (required === null) return null;
  if (READINESS_LEVELS.indexOf(potential.readiness) >= READINESS_LEVELS.indexOf(required)) return null;
  return { code: "readiness_too_low", readiness: potential.readiness, required };
};
