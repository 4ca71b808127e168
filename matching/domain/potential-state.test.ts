import * as fc from "fast-check";
import { expect, test } from "vitest";

import { anyActor, anyVillageOwned } from "../testing/actor";
import type { Actor } from "./actor";
import { nextPotential, POTENTIAL_EVENTS, potentialEventsFor } from "./potential-state";
import { POTENTIAL_STATES } from "./vocabulary";

const villageHead: Actor = {
  userId: "ani",
  name: "Ani",
  role: "village_head",
  standing: "confirmed",
  organisation: {
    kind: "village",
    id: 1,
    villageId: 7,
    village: "64.02.02.2010",
    district: "64.02.02",
    regency: "64.02",
  },
};
const operator: Actor = { ...villageHead, role: "village_operator" };
const broker: Actor = { ...villageHead, role: "broker", organisation: { kind: "regency", id: 3, regency: "64.02" } };
const owned = { villageId: 7, district: "64.02.02", regency: "64.02", createdBy: null };

test("a potential goes from draft to the public and to the archive by the hands of the workflow", () => {
  expect(nextPotential({ ...owned, state: "draft" }, "submit", operator)).toEqual({ state: "submitted" });
  expect(nextPotential({ ...owned, state: "submitted" }, "approve", villageHead)).toEqual({ state: "submitted" });
  expect(nextPotential({ ...owned, state: "submitted" }, "return", broker)).toEqual({ state: "draft" });
  expect(nextPotential({ ...owned, state: "submitted" }, "publish", broker)).toEqual({ state: "published" });
  expect(nextPotential({ ...owned, state: "published" }, "pause", operator)).toEqual({ state: "paused" });
  expect(nextPotential({ ...owned, state: "paused" }, "resume", operator)).toEqual({ state: "published" });
  expect(nextPotential({ ...owned, state: "published" }, "archive", operator)).toEqual({ state: "archived" });
});

test("a village does not publish its own potential, and an operator does not approve for the head", () => {
  expect(nextPotential({ ...owned, state: "submitted" }, "publish", villageHead)).toEqual({ refusal: "forbidden" });
  expect(nextPotential({ ...owned, state: "submitted" }, "approve", operator)).toEqual({ refusal: "forbidden" });
});

test("a second click finds the state changed, and is told so", () => {
  expect(nextPotential({ ...owned, state: "submitted" }, "submit", operator)).toEqual({ refusal: "wrong_state" });
});

const anyPotential = fc
  .tuple(anyVillageOwned, fc.constantFrom(...POTENTIAL_STATES))
  .map(([village, state]) => ({ ...village, state }));

test("only DPMD's broker of the regency makes a potential public or sends it back", () => {
  fc.assert(
    fc.property(anyPotential, anyActor, (potential, actor) => {
      const isItsBroker =
        actor.role === "broker" &&
        actor.standing === "confirmed" &&
        actor.organisation.kind === "regency" &&
        actor.organisation.regency === potential.regency;
      const allowed = potentialEventsFor(potential, actor);
      expect(allowed.includes("publish")).toBe(isItsBroker && potential.state === "submitted");
      expect(allowed.includes("return")).toBe(isItsBroker && potential.state === "submitted");
    }),
  );
});

test("whoever acts, a potential becomes public only from submitted or from a pause", () => {
  fc.assert(
    fc.property(anyPotential, anyActor, fc.constantFrom(...POTENTIAL_EVENTS), (potential, actor, event) => {
      const next = nextPotential(potential, event, actor);
      const becomesPublic = "state" in next && next.state === "published";
      expect(!becomesPublic || ["submitted", "paused"].includes(potential.state)).toBe(true);
    }),
  );
});
