import * as fc from "fast-check";
import { expect, test } from "vitest";

import { type Actor, type Organisation, ORGANISATION_OF_ROLE } from "./actor";
import {
  canEndMembership,
  canHandOver,
  canSeeColleagues,
  isIn,
  rolesOf,
  rolesToGive,
  rolesToInvite,
  standingAfterEnd,
} from "./membership";
import { ROLES, type Role, type Standing, STANDINGS } from "./vocabulary";

const HERE = "64.02";
const ORGANISATIONS: Record<Organisation["kind"], Organisation> = {
  village: { kind: "village", id: 1, villageId: 1, village: "64.02.02.2001", district: "64.02.02", regency: HERE },
  partner: { kind: "partner", id: 2, partnerId: 1, partner: "M-1", verified: true },
  district: { kind: "district", id: 3, district: "64.02.02", regency: HERE },
  regency: { kind: "regency", id: 4, regency: HERE },
  province: { kind: "province", id: 5, province: "64" },
};

const MAY_END: Partial<Record<Role, Role[]>> = { admin: [...ROLES], village_head: ["village_operator"] };

const anActor = (role: Role, standing: Standing = "confirmed"): Actor => ({
  userId: `${role}-1`,
  name: "Orang",
  role,
  standing,
  organisation: ORGANISATIONS[ORGANISATION_OF_ROLE[role]],
});

const aMember = (role: Role, userId = "other", organisationId = ORGANISATIONS[ORGANISATION_OF_ROLE[role]].id) => ({
  userId,
  role,
  standing: "confirmed" as const,
  organisationId,
});

test("every role an actor may invite to belongs to the organisation's kind", () => {
  for (const role of ROLES) {
    for (const { id, kind } of Object.values(ORGANISATIONS)) {
      for (const hasMembers of [true, false]) {
        const roles = rolesToInvite(anActor(role), { id, kind, hasMembers, hasHead: hasMembers }, HERE);
        expect(rolesOf(kind)).toEqual(expect.arrayContaining(roles));
      }
    }
  }
});

test("nobody who is not confirmed invites, sees colleagues, or ends another's account", () => {
  for (const role of ROLES) {
    for (const standing of STANDINGS.filter((known) => known !== "confirmed")) {
      const actor = anActor(role, standing);
      const { id, kind } = actor.organisation;
      expect(rolesToInvite(actor, { id, kind, hasMembers: true, hasHead: true }, HERE)).toEqual([]);
      expect(canSeeColleagues(actor)).toBe(false);
      expect(canEndMembership(actor, aMember(role), HERE)).toBe(false);
    }
  }
});

test("an organisation without any account is invited to by DPMD alone", () => {
  const to = { id: null, kind: "village" as const, hasMembers: false, hasHead: false };
  const inviting = ROLES.filter((role) => rolesToInvite(anActor(role), to, HERE).length > 0);
  expect(inviting).toEqual(["broker", "admin"]);
});

test("everybody may end their own account; of others a head an operator's and an administrator any", () => {
  for (const role of ROLES) {
    const actor = anActor(role);
    expect(canEndMembership(actor, aMember(role, actor.userId), HERE)).toBe(true);
    const ended = ROLES.filter((other) => canEndMembership(actor, aMember(other), HERE));
    expect(ended).toEqual(MAY_END[role] ?? []);
  }
});

test("a head has no say over the operator of another village, nor an administrator of another regency over anybody", () => {
  expect(canEndMembership(anActor("village_head"), aMember("village_operator", "other", 99), HERE)).toBe(false);
  expect(canEndMembership(anActor("admin"), aMember("broker"), "64.03")).toBe(false);
});

test("only the work of somebody confirmed is handed over", () => {
  const operator = anActor("village_operator");
  const own = aMember("village_operator", operator.userId);
  expect(canHandOver(operator, own, HERE)).toBe(true);
  expect(canHandOver(operator, { ...own, standing: "left" }, HERE)).toBe(false);
  expect(canHandOver(operator, aMember("village_head"), HERE)).toBe(false);
});

test("an operator invites the head of a village that has none, a second one only the head or an administrator", () => {
  const village = { id: ORGANISATIONS.village.id, kind: "village" as const, hasMembers: true };
  const inviting = (hasHead: boolean) =>
    ROLES.filter((role) => rolesToInvite(anActor(role), { ...village, hasHead }, HERE).includes("village_head"));
  expect(inviting(false)).toEqual(["village_operator", "village_head", "admin"]);
  expect(inviting(true)).toEqual(["village_head", "admin"]);
});

test("a claim that ends was never a membership", () => {
  expect(STANDINGS.filter((standing) => standingAfterEnd(standing) === "left")).toEqual(["confirmed", "left"]);
  expect(STANDINGS.filter((standing) => isIn(standingAfterEnd(standing)))).toEqual([]);
});

const anyone = fc.record({ role: fc.constantFrom(...ROLES), standing: fc.constantFrom(...STANDINGS) });

test("a role is given by an administrator alone, to somebody else who is confirmed, and stays within the organisation", () => {
  fc.assert(
    fc.property(anyone, anyone, fc.constantFrom(HERE, "64.03"), (giver, taker, regency) => {
      const actor = anActor(giver.role, giver.standing);
      const member = { ...aMember(taker.role), standing: taker.standing };
      const given = rolesToGive(actor, member, regency);
      const mayGive = giver.role === "admin" && giver.standing === "confirmed" && regency === HERE;
      expect(given.length > 0 && !(mayGive && taker.standing === "confirmed")).toBe(false);
      for (const role of given) {
        expect(role).not.toBe(taker.role);
        expect(ORGANISATION_OF_ROLE[role]).toBe(ORGANISATION_OF_ROLE[taker.role]);
        expect(rolesToGive(actor, { ...member, role }, regency)).toContain(taker.role);
      }
      expect(rolesToGive(actor, { ...member, userId: actor.userId }, regency)).toEqual([]);
    }),
  );
});

test("an administrator makes an operator the head, a head the operator, a broker an administrator, and back", () => {
  const given = Object.fromEntries(ROLES.map((role) => [role, rolesToGive(anActor("admin"), aMember(role), HERE)]));
  expect(given).toEqual({
    village_operator: ["village_head"],
    village_head: ["village_operator"],
    partner_officer: [],
    district_officer: [],
    broker: ["admin"],
    admin: ["broker"],
    province_viewer: [],
  });
});
