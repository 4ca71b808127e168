import type { Village } from "../domain/market";

/** A village of Loa Kulu with everything known; name what the test is about. */
export const village = (fields: Partial<Village> = {}): Village => ({
  key: "64.02.02.2010",
  code: "64.02.02.2010",
  ref: null,
  name: "Lung Anai",
  district: "64.02.02",
  status: "definitive",
  parent: null,
  developmentIndex: "developing",
  basicNeedsMet: true,
  population: 900,
  location: { latitude: -0.5, longitude: 117 },
  ...fields,
});
