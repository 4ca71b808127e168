import { describe, expect, test } from "vitest";

import { createLedger } from "./ledger";

const FACT = "households P-1";
const stored = (value: string) => new Map([[FACT, value]]);

describe("a confirmed write", () => {
  test("is kept when it is stored as confirmed", () => {
    const ledger = createLedger();
    ledger.attempt(FACT, "40");
    ledger.confirm(FACT, "40");
    expect(ledger.lost(stored("40"))).toEqual([]);
    expect(ledger.confirmed()).toBe(1);
  });

  test("is lost when nothing or an older value is stored", () => {
    const ledger = createLedger();
    ledger.confirm(FACT, "30");
    ledger.confirm(FACT, "40");
    expect(ledger.lost(new Map())).toEqual([{ fact: FACT, confirmed: "40", stored: null }]);
    expect(ledger.lost(stored("30"))).toEqual([{ fact: FACT, confirmed: "40", stored: "30" }]);
    expect(ledger.confirmed()).toBe(2);
  });

  test("may be followed by one that was never answered, but not by one that was refused", () => {
    const ledger = createLedger();
    ledger.confirm(FACT, "40");
    ledger.attempt(FACT, "50");
    expect(ledger.lost(stored("40"))).toEqual([]);
    expect(ledger.lost(stored("50"))).toEqual([]);
    ledger.refuse(FACT, "50");
    expect(ledger.lost(stored("50"))).toEqual([{ fact: FACT, confirmed: "40", stored: "50" }]);
  });

  test("settles what was attempted before it", () => {
    const ledger = createLedger();
    ledger.attempt(FACT, "50");
    ledger.confirm(FACT, "60");
    expect(ledger.lost(stored("50"))).toHaveLength(1);
  });
});

test("what was attempted and never confirmed is owed to nobody", () => {
  const ledger = createLedger();
  ledger.attempt(FACT, "40");
  expect(ledger.lost(new Map())).toEqual([]);
  expect(ledger.confirmed()).toBe(0);
});
