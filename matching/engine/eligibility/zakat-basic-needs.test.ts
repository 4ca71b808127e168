import { expect, test } from "vitest";
import type { Interest } from "../../domain/market";
import { candidate } from "../../testing/candidate";
import { zakatMeetsBasicNeedsFirst } from "./zakat-basic-needs";

const productive = { fundSource: "zakat", zakatUse: "productive" } as const;

test("productive zakat waits for basic needs, and unknown counts as met", () => {
  const wants = (basicNeedsMet: boolean | null) =>
    zakatMeetsBasicNeedsFirst(candidate({ interest: productive, village: { basicNeedsMet } }));
  expect(wants(false)).toEqual({ code: "zakat_basic_needs_first" });
  expect(wants(true)).toBeNull();
  expect(wants(null)).toBeNull();
});

test("zakat for consumption or an unknown use, and other funds, do not wait", () => {
  const village = { basicNeedsMet: false };
  const waits = (interest: Partial<Interest>) => zakatMeetsBasicNeedsFirst(candidate({ interest, village }));
  expect(waits({ fundSource: "zakat", zakatUse: "consumptive" })).toBeNull();
  expect(waits({ fundSource: "zakat", zakatUse: null })).toBeNull();
  expect(waits({ fundSource: "infak", zakatUse: "productive" })).toBeNull();
});
