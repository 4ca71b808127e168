import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { users } from "~/db/schema";
import type { Actor, Organisation } from "~/matching/domain/actor";
import type { Role, Standing } from "~/matching/domain/vocabulary";

type Rank = { role?: Role; standing?: Standing };

/** Makes accounts of people and what the rules see of them; regency 64.02, province 64. */
export function createPeople(db: Db) {
  let made = 0;

  async function aPerson(organisation: Organisation, { role, standing }: Required<Rank>): Promise<Actor> {
    made += 1;
    const userId = `person-${made}`;
    const name = `Orang ${made}`;
    const email = `${userId}@desa.test`;
    await db.insert(users).values({ id: userId, name, email, role, standing, organisationId: organisation.id });
    return { userId, name, role, standing, organisation };
  }

  /** Somebody of a village, its operator unless said otherwise. */
  async function aVillager(
    { id: villageId, key, districtCode }: { id: number; key: string; districtCode: string },
    { role = "village_operator", standing = "confirmed" }: Rank = {},
  ): Promise<Actor> {
    const id = await ensureOrganisation(db, { villageId });
    const regency = districtCode.slice(0, 5);
    return aPerson(
      { kind: "village", id, villageId, village: key, district: districtCode, regency },
      { role, standing },
    );
  }

  /** The officer of a kecamatan. */
  async function anOfficer(district: string): Promise<Actor> {
    const id = await ensureOrganisation(db, { districtCode: district });
    const organisation = { kind: "district", id, district, regency: district.slice(0, 5) } as const;
    return aPerson(organisation, { role: "district_officer", standing: "confirmed" });
  }

  /** Somebody of DPMD, a broker unless said otherwise. */
  async function aBroker(regency = "64.02", role: Role = "broker"): Promise<Actor> {
    const id = await ensureOrganisation(db, { regencyCode: regency });
    return aPerson({ kind: "regency", id, regency }, { role, standing: "confirmed" });
  }

  /** Somebody of a partner. */
  async function aPartnerOfficer(
    { id: partnerId, ref }: { id: number; ref: string },
    standing: Standing = "confirmed",
  ): Promise<Actor> {
    const id = await ensureOrganisation(db, { partnerId });
    const organisation = { kind: "partner", id, partnerId, partner: ref, verified: true } as const;
    return aPerson(organisation, { role: "partner_officer", standing });
  }

  /** Somebody who reads the figures of a province. */
  async function aViewer(province = "64"): Promise<Actor> {
    const id = await ensureOrganisation(db, { provinceCode: province });
    return aPerson({ kind: "province", id, province }, { role: "province_viewer", standing: "confirmed" });
  }

  return { aVillager, anOfficer, aBroker, aPartnerOfficer, aViewer };
}
