import * as fc from "fast-check";
import { expect, test } from "vitest";

import { anyActor, anyPartnerOwned, anyVillageOwned } from "../testing/actor";
import {
  AWAITED,
  FIRST_STATE,
  type Introduction,
  type IntroductionMove,
  introductionMovesFor,
  isIntroduced,
  isOpenIntroduction,
  MOVES,
  nextIntroduction,
  remindersDue,
} from "./introduction-state";
import { INTRODUCTION_STATES, type IntroductionState } from "./brokering-vocabulary";
import { type Side, SIDES } from "./vocabulary";

const DAY = 24 * 60 * 60 * 1000;
const start = new Date("2026-11-24T03:00:00Z");
const end = new Date(start.getTime() + 14 * DAY);

const anyIntroduction: fc.Arbitrary<Introduction> = fc
  .record({
    owned: anyVillageOwned,
    partner: anyPartnerOwned,
    state: fc.constantFrom(...INTRODUCTION_STATES),
    origin: fc.constantFrom(...SIDES),
  })
  .map(({ owned: { villageId, district, regency }, partner: { partnerId }, state, origin }) => {
    return { village: { villageId, district, regency }, partnerId, state, origin, expiresAt: end };
  });
const anyMove: fc.Arbitrary<IntroductionMove> = fc.constantFrom<IntroductionMove>(...MOVES, { event: "expire" });
const anyMoment = fc.integer({ min: 0, max: 20 * DAY }).map((after) => new Date(start.getTime() + after));
const anyMover = fc.record({ by: fc.oneof(anyActor, fc.constant("clock" as const)), at: anyMoment });

test("both sides are introduced only once each of them has accepted, whoever moves in whatever order", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIDES),
      fc.array(fc.record({ move: anyMove, by: anyActor }), { maxLength: 12 }),
      (origin, steps) => {
        const village = { villageId: 0, district: "64.02.01", regency: "64.02" };
        const path = steps.reduce<{ state: IntroductionState; said: Side[] }>(
          ({ state, said }, { move, by }) => {
            const introduction = { village, partnerId: 0, state, origin, expiresAt: end };
            const next = nextIntroduction(introduction, move, { by, at: start });
            if ("refusal" in next) return { state, said };
            return { state: next.state, said: move.event === "accept" ? [...said, move.side] : said };
          },
          { state: FIRST_STATE[origin], said: origin === "broker" ? [] : [origin] },
        );
        expect(new Set(path.said).size).toBe(path.said.length);
        expect(!isIntroduced(path.state) || path.said.length === 2).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("what has ended stays ended, and what is over is not answered", () => {
  fc.assert(
    fc.property(anyIntroduction, anyMove, anyMover, (introduction, move, mover) => {
      const { state } = introduction;
      const hasEnded = ["concluded", "declined", "withdrawn", "expired"].includes(state);
      const isTooLate = mover.at.getTime() >= end.getTime() && isOpenIntroduction(state) && mover.by !== "clock";
      const isMoved = "state" in nextIntroduction(introduction, move, mover);
      expect(isMoved && (hasEnded || isTooLate)).toBe(false);
    }),
  );
});

test("an introduction runs out by the clock alone, and only while somebody's answer is awaited", () => {
  fc.assert(
    fc.property(anyIntroduction, anyMove, anyMover, (introduction, move, mover) => {
      const next = nextIntroduction(introduction, move, mover);
      const hasExpired = "state" in next && next.state === "expired";
      const isLate = mover.at.getTime() >= end.getTime();
      const mayExpire =
        mover.by === "clock" && move.event === "expire" && isLate && AWAITED[introduction.state].length > 0;
      expect(hasExpired).toBe(mayExpire);
    }),
  );
});

test("nobody answers for a side that they are not of and may not act for", () => {
  fc.assert(
    fc.property(anyIntroduction, anyActor, anyMoment, (introduction, actor, at) => {
      const { organisation, standing } = actor;
      const { village, partnerId } = introduction;
      const isOf: Record<Side, boolean> = {
        broker: organisation.kind === "regency" && organisation.regency === village.regency,
        village:
          (organisation.kind === "village" && organisation.villageId === village.villageId) ||
          (organisation.kind === "district" && organisation.district === village.district),
        partner: organisation.kind === "partner" && organisation.partnerId === partnerId,
      };
      const wrong = introductionMovesFor(introduction, { by: actor, at }).filter((move) => {
        const side = move.event === "pass_on" ? "broker" : "side" in move && move.side;
        const isSpeakerOf = side ? isOf[side] || isOf.broker : isOf.village || isOf.partner || isOf.broker;
        return standing !== "confirmed" || !isSpeakerOf;
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test.each([
  [0, 0],
  [3 * DAY - 1, 0],
  [3 * DAY, 1],
  [7 * DAY, 2],
  [12 * DAY, 3],
  [40 * DAY, 3],
])("after %d ms of waiting %d reminders are due", (waited, due) => {
  expect(remindersDue(waited)).toBe(due);
});
