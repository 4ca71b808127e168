import { expect, test } from "vitest";

import { readSeedMarket } from "./testing/read-seed-market";

test("the demonstration's files are rows of the exchange format, without a problem", async () => {
  const market = await readSeedMarket();
  expect(market.potentials.length).toBeGreaterThan(100);
  expect(market.interests.length).toBeGreaterThan(50);
});
