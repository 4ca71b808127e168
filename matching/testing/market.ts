import type { Market } from "../domain/market";
import { interest } from "./interest";
import { partner } from "./partner";
import { potential } from "./potential";
import { village } from "./village";

/** A market of one village, potential, partner and interest; name the lists that the test is about. */
export const market = (lists: Partial<Market> = {}): Market => ({
  villages: [village()],
  potentials: [potential()],
  partners: [partner()],
  interests: [interest()],
  outcomes: [],
  ...lists,
});
