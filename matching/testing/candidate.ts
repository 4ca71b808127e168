import { agreementsByInterest, inForce } from "../engine/agreements";
import type { Candidate } from "../engine/eligibility/rule";
import { pair, type PairFields } from "./pair";

/** A pair on 24 November 2026 unless said otherwise, with the agreements of its outcomes. */
export function candidate({ asOf = "2026-11-24", ...fields }: PairFields & { asOf?: string } = {}): Candidate {
  const built = pair(fields);
  const agreements = agreementsByInterest(fields.outcomes ?? []).get(built.interest.ref) ?? [];
  return { pair: built, asOf, inForce: inForce(agreements, asOf) };
}
