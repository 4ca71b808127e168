import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anyActor } from "../testing/actor";
import { EVENT_STATES } from "./brokering-vocabulary";
import { fitsIntoDay, slotTimes } from "./event-slots";
import { EVENT_MOVES, eventMovesFor, nextEvent } from "./event-state";
import { isMutualMust, mayMeet, meetingValue } from "./event-wishes";

const broker = {
  userId: "ani",
  name: "Ani",
  role: "broker",
  standing: "confirmed",
  organisation: { kind: "regency", id: 3, regency: "64.02" },
} as const;
const event = (state: (typeof EVENT_STATES)[number]) => ({ state, regency: "64.02" });

test("an event goes from its draft to its end, and what is published stays while the next agenda is made", () => {
  const path = [
    "open",
    "close_wishes",
    "draft_agenda",
    "publish",
    "draft_agenda",
    "publish",
    "start",
    "close",
  ] as const;
  const states = path.reduce<(typeof EVENT_STATES)[number][]>(
    (seen, move) => {
      const next = nextEvent(event(seen.at(-1) ?? "draft"), move, broker);
      return [...seen, "state" in next ? next.state : "draft"];
    },
    ["draft"],
  );
  expect(states.slice(1)).toEqual([
    "open",
    "wishes_closed",
    "agenda_draft",
    "published",
    "published",
    "published",
    "live",
    "closed",
  ]);
});

test("nobody but a broker of the regency moves an event, and nothing moves what is closed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...EVENT_STATES), anyActor, (state, actor) => {
      const isBroker =
        actor.role === "broker" &&
        actor.standing === "confirmed" &&
        actor.organisation.kind === "regency" &&
        actor.organisation.regency === "64.02";
      const moves = eventMovesFor(event(state), actor);
      expect(moves.length > 0).toBe(isBroker && state !== "closed");
    }),
  );
});

test("an event never goes back behind its publication", () => {
  const after = ["published", "live", "closed"] as const;
  const followed = after.flatMap((state) => EVENT_MOVES.map((move) => nextEvent(event(state), move, broker)));
  const states = followed.flatMap((next) => ("state" in next ? [next.state] : []));
  expect(states.every((state) => after.some((one) => one === state))).toBe(true);
});

describe("the slots of a day", () => {
  test("follow each other, with the pauses between", () => {
    const plan = { startsAt: "08:45", slotMinutes: 20, slotCount: 3, breaks: [{ after: 1, minutes: 15 }] };
    expect(slotTimes(plan)).toEqual([
      { slot: 0, starts: "08:45", ends: "09:05" },
      { slot: 1, starts: "09:05", ends: "09:25" },
      { slot: 2, starts: "09:40", ends: "10:00" },
    ]);
  });

  test("do not run past midnight", () => {
    expect(fitsIntoDay({ startsAt: "23:00", slotMinutes: 30, slotCount: 2, breaks: [] })).toBe(true);
    expect(fitsIntoDay({ startsAt: "23:00", slotMinutes: 30, slotCount: 3, breaks: [] })).toBe(false);
  });
});

describe("a village and a partner", () => {
  const pair = { village: null, partner: null, isIntroduced: false, score: null } as const;

  test("may meet when they are introduced or both wish it, and never against a no", () => {
    expect(mayMeet(pair)).toBe(false);
    expect(mayMeet({ ...pair, isIntroduced: true })).toBe(true);
    expect(mayMeet({ ...pair, village: "must" })).toBe(false);
    expect(mayMeet({ ...pair, village: "must", partner: "nice" })).toBe(true);
    expect(mayMeet({ ...pair, isIntroduced: true, partner: "no" })).toBe(false);
  });

  test("are worth more together the better they fit and the more they wish it", () => {
    expect(meetingValue({ ...pair, village: "must", partner: "must", score: 100 })).toBe(1);
    expect(meetingValue({ ...pair, isIntroduced: true })).toBe(0.25);
    expect(meetingValue({ ...pair, village: "nice", partner: "must", score: 80 })).toBeCloseTo(0.8);
    expect(isMutualMust({ ...pair, village: "must", partner: "must" })).toBe(true);
    expect(isMutualMust({ ...pair, village: "must", partner: "nice" })).toBe(false);
  });
});
