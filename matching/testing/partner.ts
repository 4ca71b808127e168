import type { Partner } from "../domain/market";

/** A company whose site is where the village that `village()` builds is. */
export const partner = (fields: Partial<Partner> = {}): Partner => ({
  ref: "M-1",
  name: "PT Contoh",
  type: "company",
  kbli: "B",
  site: { latitude: -0.5, longitude: 117 },
  ...fields,
});
