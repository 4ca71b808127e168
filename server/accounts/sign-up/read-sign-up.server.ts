import {
  findDistrictVillages,
  findSignUpDistricts,
  findSignUpVillage,
  type SignUpVillage,
} from "~/db/queries/villages/find-sign-up-villages";

import type { Services } from "../../services.server";

/** Where somebody is on the way to their village: choosing a district, a village in it, or filling in who they are. */
export type SignUpReading =
  | {
      step: "district";
      districts: { code: string; name: string }[];
      /** The code that was typed is nobody's. */ isUnknown: boolean;
    }
  | { step: "village"; villages: SignUpVillage[]; district: { code: string; name: string } }
  | { step: "person"; village: SignUpVillage };

/** What was chosen so far, as it stands in the address. */
export type SignUpChoice = { district: string | null; village: string | null };

type Needs = Pick<Services, "db" | "settings">;

/** The next step on the way to a village of the regency. */
export async function readSignUp({ db, settings }: Needs, chosen: SignUpChoice): Promise<SignUpReading> {
  const { regencyCode } = settings;
  const key = chosen.village === null ? null : villageKeyFrom(chosen.village);
  const village = key === null ? null : await findSignUpVillage(db, { regencyCode, key });
  if (village) return { step: "person", village };
  const districts = await findSignUpDistricts(db, regencyCode);
  const district = districts.find(({ code }) => code === chosen.district);
  if (!district) return { step: "district", districts, isUnknown: key !== null };
  return {
    step: "village",
    district,
    villages: await findDistrictVillages(db, { regencyCode, district: district.code }),
  };
}

/** A code as people type it, `6402022010` or `64.02.02.2010`, or a preparatory village's ref. */
export function villageKeyFrom(typed: string): string {
  const bare = typed.trim();
  const digits = bare.replace(/[\s.]/g, "");
  const [, province, regency, district, village] = /^(\d{2})(\d{2})(\d{2})(\d{4})$/.exec(digits) ?? [];
  return village ? [province, regency, district, village].join(".") : bare;
}
