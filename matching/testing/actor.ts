import * as fc from "fast-check";

import { type Actor, ORGANISATION_OF_ROLE, type Organisation } from "../domain/actor";
import { ROLES, STANDINGS } from "../domain/vocabulary";

const DISTRICTS = ["64.02.01", "64.02.02", "64.03.01"] as const;
const regencyOf = (district: string) => district.slice(0, 5);

/** Few organisations of each kind, so that a generated actor often meets what is its own. */
const ORGANISATIONS: Organisation[] = [
  ...DISTRICTS.flatMap((district, place): Organisation[] => [
    {
      kind: "village",
      id: 10 + place,
      villageId: place,
      village: `${district}.2001`,
      district,
      regency: regencyOf(district),
    },
    { kind: "partner", id: 20 + place, partnerId: place, partner: `M-${place}`, verified: place > 0 },
    { kind: "district", id: 30 + place, district, regency: regencyOf(district) },
  ]),
  { kind: "regency", id: 40, regency: "64.02" },
  { kind: "regency", id: 41, regency: "64.03" },
  { kind: "province", id: 50, province: "64" },
];

/** Any person in any role of an organisation that the role can belong to. */
export const anyActor: fc.Arbitrary<Actor> = fc.constantFrom(...ROLES).chain((role) =>
  fc.record({
    userId: fc.constantFrom("ani", "budi"),
    name: fc.constant("Ani"),
    role: fc.constant(role),
    standing: fc.constantFrom(...STANDINGS),
    organisation: fc.constantFrom(...ORGANISATIONS.filter(({ kind }) => kind === ORGANISATION_OF_ROLE[role])),
  }),
);

/** Something of one of the villages that `anyActor`'s people may belong to. */
export const anyVillageOwned = fc
  .record({ place: fc.constantFrom(0, 1, 2), createdBy: fc.constantFrom("ani", "budi", null) })
  .map(({ place, createdBy }) => {
    const district = DISTRICTS[place] ?? DISTRICTS[0];
    return { villageId: place, district, regency: regencyOf(district), createdBy };
  });

/** Something of one of the partners that `anyActor`'s people may belong to. */
export const anyPartnerOwned = fc.record({
  partnerId: fc.constantFrom(0, 1, 2),
  createdBy: fc.constantFrom("ani", "budi", null),
});
