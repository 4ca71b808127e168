import type { InferInsertModel } from "drizzle-orm";

import type { Db } from "./client";
import {
  districts,
  interestDistricts,
  interests,
  interestVillages,
  partners,
  potentials,
  provinces,
  regencies,
  villages,
} from "./schema";

type VillageFields = Partial<InferInsertModel<typeof villages>> & { districtName?: string };
type PotentialFields = Partial<InferInsertModel<typeof potentials>>;
type PartnerFields = Partial<InferInsertModel<typeof partners>>;
type InterestFields = Partial<InferInsertModel<typeof interests>> & {
  /** District codes. */
  inDistricts?: readonly string[];
  /** Village ids. */
  inVillages?: readonly number[];
};

/** Makes rows with sensible fields and the parents they need; what a test cares about it names itself. */
export function createFactories(db: Db) {
  let made = 0;
  const nextNumber = () => (made += 1);

  /** The district with this code and its parents, made when missing; a known name stays. */
  async function aDistrict(code: string, name?: string): Promise<string> {
    const province = code.slice(0, 2);
    const regency = code.slice(0, 5);
    await db.insert(provinces).values({ code: province, name: "Kalimantan Timur" }).onConflictDoNothing();
    await db
      .insert(regencies)
      .values({ code: regency, provinceCode: province, name: "Kutai Kartanegara" })
      .onConflictDoNothing();
    await db
      .insert(districts)
      .values({ code, regencyCode: regency, name: name ?? `Kecamatan ${code}` })
      .onConflictDoNothing();
    return code;
  }

  /** A definitive village of district 64.02.02, with the next free code. */
  async function aVillage({ districtName, ...fields }: VillageFields = {}) {
    const number = nextNumber();
    const districtCode = await aDistrict(fields.districtCode ?? "64.02.02", districtName);
    const code = `${districtCode}.${2000 + number}`;
    return only(
      await db
        .insert(villages)
        .values({ code, name: `Desa ${number}`, ...fields, districtCode })
        .returning(),
    );
  }

  /** A published potential, each a minute newer than the last; its village is made when none is named. */
  async function aPotential(fields: PotentialFields = {}) {
    const number = nextNumber();
    const villageId = fields.villageId ?? (await aVillage()).id;
    return only(
      await db
        .insert(potentials)
        .values({
          ref: `P-${number}`,
          state: "published",
          kind: "agriculture",
          sector: "plantation",
          title: `Potensi ${number}`,
          readiness: "producing",
          publishedAt: minute(number),
          ...fields,
          villageId,
        })
        .returning(),
    );
  }

  /** A company. */
  async function aPartner(fields: PartnerFields = {}) {
    const number = nextNumber();
    return only(
      await db
        .insert(partners)
        .values({ ref: `M-${number}`, name: `Mitra ${number}`, type: "company", ...fields })
        .returning(),
    );
  }

  /** A published interest in anything anywhere, open all 2026, each a minute newer than the last; its partner is made when none is named. */
  async function anInterest({ inDistricts = [], inVillages = [], ...fields }: InterestFields = {}) {
    const number = nextNumber();
    const partnerId = fields.partnerId ?? (await aPartner()).id;
    const interest = only(
      await db
        .insert(interests)
        .values({
          ref: `I-${number}`,
          state: "published",
          title: `Minat ${number}`,
          offers: ["training"],
          fundSource: "tjsl",
          capacity: 3,
          opens: "2026-01-01",
          closes: "2026-12-31",
          publishedAt: minute(number),
          ...fields,
          partnerId,
        })
        .returning(),
    );
    for (const [position, districtCode] of inDistricts.entries()) {
      await db
        .insert(interestDistricts)
        .values({ interestId: interest.id, districtCode: await aDistrict(districtCode), position });
    }
    for (const [position, villageId] of inVillages.entries()) {
      await db.insert(interestVillages).values({ interestId: interest.id, villageId, position });
    }
    return interest;
  }

  return { aDistrict, aVillage, aPotential, aPartner, anInterest };
}

const minute = (number: number) => new Date(Date.UTC(2026, 0, 1, 0, number));

function only<Row>([row]: Row[]): Row {
  if (!row) throw new Error("An insert gave no row back");
  return row;
}
