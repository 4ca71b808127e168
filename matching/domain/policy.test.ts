import * as fc from "fast-check";
import { expect, test } from "vitest";

import { anyActor, anyPartnerOwned, anyVillageOwned } from "../testing/actor";
import type { Actor } from "./actor";
import { canDraftForVillage, canEditForPartner, canEditForVillage, isOfDpmd, isOnBehalf } from "./policy";

const operator: Actor = {
  userId: "ani",
  name: "Ani",
  role: "village_operator",
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
const lungAnai = { villageId: 7, district: "64.02.02", regency: "64.02", createdBy: null };

test("an operator edits what is the village's own, and nothing of the next village", () => {
  expect(canEditForVillage(operator, lungAnai)).toBe(true);
  expect(canEditForVillage(operator, { ...lungAnai, villageId: 8 })).toBe(false);
});

test("somebody whose claim is open edits own drafts, and nothing else of the village", () => {
  const claimant: Actor = { ...operator, standing: "claimed" };
  expect(canEditForVillage(claimant, { ...lungAnai, createdBy: "ani" })).toBe(true);
  expect(canEditForVillage(claimant, { ...lungAnai, createdBy: "budi" })).toBe(false);
  expect(canEditForVillage(claimant, lungAnai)).toBe(false);
  expect(canDraftForVillage(claimant, lungAnai)).toBe(true);
});

test("a kecamatan's officer writes for its villages, on their behalf, and for no other kecamatan", () => {
  const officer: Actor = {
    ...operator,
    role: "district_officer",
    organisation: { kind: "district", id: 2, district: "64.02.02", regency: "64.02" },
  };
  expect(canEditForVillage(officer, lungAnai)).toBe(true);
  expect(isOnBehalf(officer, lungAnai)).toBe(true);
  expect(canEditForVillage(officer, { ...lungAnai, district: "64.02.03" })).toBe(false);
});

test("who was refused or has left may do nothing", () => {
  fc.assert(
    fc.property(anyActor, anyVillageOwned, anyPartnerOwned, (actor, village, partner) => {
      fc.pre(actor.standing === "refused" || actor.standing === "left");
      expect(canEditForVillage(actor, village)).toBe(false);
      expect(canEditForPartner(actor, partner, "64.02")).toBe(false);
      expect(isOfDpmd(actor, "64.02")).toBe(false);
    }),
  );
});

test("nobody of another village, kecamatan or regency ever edits for a village", () => {
  fc.assert(
    fc.property(anyActor, anyVillageOwned, ({ ...actor }, village) => {
      const { organisation } = actor;
      const isNear =
        (organisation.kind === "village" && organisation.villageId === village.villageId) ||
        (organisation.kind === "district" && organisation.district === village.district) ||
        (organisation.kind === "regency" && organisation.regency === village.regency && actor.role === "broker");
      expect(isNear || !canEditForVillage(actor, village)).toBe(true);
    }),
  );
});

test("a partner's things are its own people's and the broker's", () => {
  fc.assert(
    fc.property(anyActor, anyPartnerOwned, (actor, partner) => {
      const { organisation } = actor;
      const isItsOwn = organisation.kind === "partner" && organisation.partnerId === partner.partnerId;
      const isBroker = actor.role === "broker" && organisation.kind === "regency" && organisation.regency === "64.02";
      const isAllowed = canEditForPartner(actor, partner, "64.02");
      expect(isItsOwn || isBroker || !isAllowed).toBe(true);
      expect(isAllowed || !(isItsOwn && actor.standing === "confirmed")).toBe(true);
    }),
  );
});
