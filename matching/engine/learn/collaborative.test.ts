import { expect, test } from "vitest";

import type { Outcome } from "../../domain/market";
import { interest } from "../../testing/interest";
import { outcome } from "../../testing/outcome";
import { potential } from "../../testing/potential";
import { randomFrom, shuffled } from "../random";
import { affinityOf, learnCollaborative } from "./collaborative";

const SIDE = 20;
const numbers = Array.from({ length: SIDE }, (_, at) => at);
const potentials = numbers.map((at) => potential({ ref: `P-${at}`, village: `V-${at}` }));
const interests = numbers.map((at) => interest({ ref: `I-${at}`, partner: `M-${at}` }));

const met = (village: number, partner: number, fields: Partial<Outcome> = {}) =>
  outcome({ potential: `P-${village}`, interest: `I-${partner}`, type: "met", ...fields });

/** Even villages meet even partners, odd ones odd ones, but nobody its own number. */
const camps = numbers.flatMap((village) =>
  numbers
    .filter((partner) => partner % 2 === village % 2 && partner !== village)
    .map((partner) => met(village, partner)),
);

const learnt = (outcomes: readonly Outcome[]) => learnCollaborative({ potentials, interests, outcomes });
const valueOf = (outcomes: readonly Outcome[], village: number, partner: number) =>
  affinityOf(learnt(outcomes), { village: `V-${village}`, partner: `M-${partner}` });

test("who keeps the same company stands high with those they have not met, weighed by how many they have", () => {
  expect(valueOf(camps, 2, 2)).toMatchObject({ weight: 9 / 19, villageTies: 9, partnerTies: 9 });
  const [own, other] = [valueOf(camps, 2, 2), valueOf(camps, 2, 3)];
  expect(own?.value).toBeGreaterThan(0.5);
  expect(other?.value).toBeLessThan(0.3);
});

test("a pair's own meeting is no evidence from third parties", () => {
  expect(valueOf(camps, 2, 4)?.weight).toBe(8 / 18);
});

test("a young market is silent", () => {
  const many = (count: number) => camps.slice(0, count);
  expect(valueOf(many(49), 3, 6)).toBeNull();
  expect(valueOf(many(50), 3, 6)).toMatchObject({ weight: 3 / 13 });
});

test("with two third parties a village is silent, with three it speaks, and a new one is silent", () => {
  const own = (partners: number[]) => [...camps.slice(18), ...partners.map((partner) => met(0, partner))];
  expect(valueOf(own([2, 4]), 0, 6)).toBeNull();
  expect(valueOf(own([2, 4, 6]), 0, 6)).toBeNull();
  expect(valueOf(own([2, 4, 6]), 0, 8)).toMatchObject({ weight: 3 / 13 });
  expect(affinityOf(learnt(camps), { village: "V-new", partner: "M-2" })).toBeNull();
});

test("looking, keeping in mind, refusing and what the market lacks are no interactions; many potentials of one village count once", () => {
  const others: Partial<Outcome>[] = [
    { type: "viewed", side: "partner" },
    { type: "saved", side: "partner" },
    { type: "saved", side: "village" },
    { type: "declined", side: "partner", reason: "too_far" },
    { type: "met", potential: "P-gone" },
  ];
  const noise = numbers.flatMap((village) => others.map((fields) => met(village, (village + 1) % SIDE, fields)));
  expect(learnt([...camps, ...noise])).toEqual(learnt(camps));
  const again = potential({ ref: "P-again", village: "V-2" });
  const twice = learnCollaborative({
    potentials: [...potentials, again],
    interests,
    outcomes: [...camps, met(2, 4, { potential: "P-again" })],
  });
  expect(twice).toEqual(learnt(camps));
});

test("the order of the lists changes not a bit", () => {
  const mixed = <T>(list: readonly T[]) => shuffled(list, randomFrom(2));
  const market = { potentials: mixed(potentials), interests: mixed(interests), outcomes: mixed(camps) };
  const places = (model: ReturnType<typeof learnt>) => [[...model.villages], [...model.partners], model.values];
  expect(places(learnCollaborative(market))[2]).toEqual(places(learnt(camps))[2]);
  expect(learnCollaborative(market)).toEqual(learnt(camps));
});
