import * as fc from "fast-check";
import { expect, test } from "vitest";

import { anyActor, anyPartnerOwned } from "../testing/actor";
import type { Actor } from "./actor";
import { INTEREST_EVENTS, interestEventsFor, nextInterest } from "./interest-state";
import { INTEREST_STATES } from "./vocabulary";

const officer: Actor = {
  userId: "ani",
  name: "Ani",
  role: "partner_officer",
  standing: "confirmed",
  organisation: { kind: "partner", id: 1, partnerId: 7, partner: "M-07", verified: true },
};
const broker: Actor = { ...officer, role: "broker", organisation: { kind: "regency", id: 3, regency: "64.02" } };
const owned = { partnerId: 7, createdBy: null, regency: "64.02" };

test("an interest goes from draft to the public and to its end by the hands of the workflow", () => {
  expect(nextInterest({ ...owned, state: "draft" }, "submit", officer)).toEqual({ state: "submitted" });
  expect(nextInterest({ ...owned, state: "submitted" }, "return", broker)).toEqual({ state: "draft" });
  expect(nextInterest({ ...owned, state: "submitted" }, "publish", broker)).toEqual({ state: "published" });
  expect(nextInterest({ ...owned, state: "published" }, "pause", officer)).toEqual({ state: "paused" });
  expect(nextInterest({ ...owned, state: "paused" }, "close", officer)).toEqual({ state: "closed" });
  expect(nextInterest({ ...owned, state: "closed" }, "reopen", officer)).toEqual({ state: "draft" });
});

test("a partner does not publish its own interest", () => {
  expect(nextInterest({ ...owned, state: "submitted" }, "publish", officer)).toEqual({ refusal: "forbidden" });
});

const anyInterest = fc
  .tuple(anyPartnerOwned, fc.constantFrom(...INTEREST_STATES))
  .map(([partner, state]) => ({ ...partner, regency: "64.02", state }));

test("whoever acts, an interest becomes public by DPMD, or again by its partner after a pause", () => {
  fc.assert(
    fc.property(anyInterest, anyActor, fc.constantFrom(...INTEREST_EVENTS), (interest, actor, event) => {
      const next = nextInterest(interest, event, actor);
      const becomesPublic = "state" in next && next.state === "published";
      const isByRule = interest.state === "paused" || (interest.state === "submitted" && actor.role === "broker");
      expect(!becomesPublic || isByRule).toBe(true);
    }),
  );
});

test("no village, kecamatan, province or administrator moves an interest", () => {
  fc.assert(
    fc.property(anyInterest, anyActor, (interest, actor) => {
      const isPartOfIt = actor.role === "partner_officer" || actor.role === "broker";
      expect(isPartOfIt || interestEventsFor(interest, actor).length === 0).toBe(true);
    }),
  );
});
