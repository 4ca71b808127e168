import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Participant } from "~/db/queries/events/participants";
import { WISHES } from "~/matching/domain/brokering-vocabulary";

import { type AgendaFacts, agendaProblem, meetingRef, pairOfRef, withoutMusts } from "./agenda-problem";

const participant = (id: number, fields: Partial<Participant> = {}): Participant => ({
  id,
  side: id < 10 ? "village" : "partner",
  ownerId: id,
  key: `K-${id}`,
  name: `Nama ${id}`,
  status: null,
  district: null,
  reply: "coming",
  delegates: null,
  unavailable: [],
  minMeetings: null,
  maxMeetings: null,
  code: "0000",
  arrivedAt: null,
  absentAt: null,
  ...fields,
});

const facts = (fields: Partial<AgendaFacts> = {}): AgendaFacts => ({
  event: { slotCount: 4, firstHalf: 2, tableCount: 2, minMeetings: 1, maxMeetings: 3 },
  participants: [participant(1), participant(2), participant(10), participant(11)],
  wishes: [],
  introduced: [],
  scoreOf: () => null,
  previous: [],
  ...fields,
});
const wish = (fromId: number, toId: number, one: (typeof WISHES)[number]) => ({ fromId, toId, wish: one });
const introduced = [{ villageId: 1, partnerId: 10 }];

describe("the problem of an event", () => {
  test("has the pairs that are introduced or wished by both, with musts where both insist", () => {
    const wishes = [wish(2, 11, "must"), wish(11, 2, "must"), wish(1, 11, "must")];
    const { meetings } = agendaProblem(facts({ wishes, introduced, scoreOf: () => 80 }));
    expect(meetings.map(({ ref, must, value }) => [ref, must, value])).toEqual([
      ["1-10", false, 0.4],
      ["2-11", true, 0.9],
    ]);
  });

  test("leaves out who does not come, who was missed on the day, and who would meet nobody", () => {
    const all = [participant(1), participant(2, { reply: "not_coming" }), participant(10)];
    expect(agendaProblem(facts({ participants: all, introduced })).participants.map(({ ref }) => ref)).toEqual([
      "1",
      "10",
    ]);
    const missed = [participant(1), participant(10, { absentAt: new Date(0) })];
    expect(agendaProblem(facts({ participants: missed, introduced })).meetings).toEqual([]);
  });

  test("takes limits from the participant, else from the event", () => {
    const own = [participant(1, { minMeetings: 0, maxMeetings: 1, unavailable: [2] }), participant(10)];
    expect(agendaProblem(facts({ participants: own, introduced })).participants).toEqual([
      { ref: "1", unavailable: [2], min: 0, max: 1 },
      { ref: "10", unavailable: [], min: 1, max: 3 },
    ]);
  });

  test("without its musts lets none of them be outweighed by any number of others", () => {
    const wishes = [wish(2, 11, "must"), wish(11, 2, "must")];
    const { meetings, participants } = withoutMusts(agendaProblem(facts({ wishes, introduced })));
    expect(meetings.every(({ must }) => !must)).toBe(true);
    expect(participants.every(({ min }) => min === 0)).toBe(true);
    const [plain = 0, must = 0] = meetings.map(({ value }) => value);
    expect(must).toBeGreaterThan(plain + 1);
  });

  test("never has a pair that one of the two does not want", () => {
    const anyWish = fc
      .record({
        village: fc.constantFrom(1, 2),
        partner: fc.constantFrom(10, 11),
        isOfPartner: fc.boolean(),
        wish: fc.constantFrom(...WISHES),
      })
      .map(({ village, partner, isOfPartner, wish: one }) =>
        isOfPartner ? wish(partner, village, one) : wish(village, partner, one),
      );
    const anyWishes = fc.uniqueArray(anyWish, { selector: ({ fromId, toId }) => `${fromId} ${toId}` });
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { meetings } = agendaProblem(facts({ wishes, introduced }));
        const unwanted = wishes.filter((one) => one.wish === "no");
        const pairs = meetings.map(({ ref }) => pairOfRef(ref));
        expect(
          pairs.some(({ villageId, partnerId }) =>
            unwanted.some(({ fromId, toId }) => new Set([fromId, toId, villageId, partnerId]).size === 2),
          ),
        ).toBe(false);
      }),
    );
  });
});

test("a meeting's ref names its pair", () => {
  expect(pairOfRef(meetingRef({ villageId: 7, partnerId: 12 }))).toEqual({ villageId: 7, partnerId: 12 });
  expect(() => pairOfRef("seven")).toThrow(RangeError);
});
