import type { Outcome } from "../domain/market";

/** An open-ended agreement between `potential()` and `interest()`, signed on 1 February 2026. */
export const outcome = (fields: Partial<Outcome> = {}): Outcome => ({
  potential: "P-1",
  interest: "I-1",
  side: "broker",
  type: "agreement_signed",
  at: "2026-02-01T03:00:00Z",
  reason: null,
  value: null,
  position: null,
  listVersion: null,
  until: null,
  ...fields,
});
