import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Provinces, regencies, districts and villages by Kemendagri code. Source: idn-area-data (ODbL). */
export type OfficialAreas = {
  provinces: { code: string; name: string }[];
  regencies: { code: string; provinceCode: string; name: string }[];
  districts: { code: string; regencyCode: string; name: string }[];
  villages: OfficialVillage[];
};

/** A village, or an urban ward (kelurahan) when the fourth part of its code begins with 1. */
export type OfficialVillage = {
  code: string;
  districtCode: string;
  name: string;
  status: "definitive" | "urban_ward";
};

/** Reads all 83,763 villages and what they belong to; provinces and regencies, shouted in the source, as names. */
export async function readOfficialAreas(): Promise<OfficialAreas> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    readOfficialVillages(),
  ]);
  return {
    provinces: provinces.map(({ code, name }) => ({ code, name: asName(name) })),
    regencies: regencies.map((row) => ({ code: row.code, provinceCode: row.province_code, name: asName(row.name) })),
    districts: districts.map((row) => ({ code: row.code, regencyCode: row.regency_code, name: row.name })),
    villages,
  };
}

/** Reads the villages alone. */
export async function readOfficialVillages(): Promise<OfficialVillage[]> {
  return (await getVillages()).map(({ code, district_code: districtCode, name }) => ({
    code,
    districtCode,
    name,
    status: code.split(".")[3]?.startsWith("1") ? "urban_ward" : "definitive",
  }));
}

/** The codes of all districts; read once, for the list does not change while the product runs. */
export const officialDistrictCodes = once(
  async (): Promise<ReadonlySet<string>> => new Set((await getDistricts()).map(({ code }) => code)),
);

/** The codes of all villages; read once. */
export const officialVillageCodes = once(
  async (): Promise<ReadonlySet<string>> => new Set((await getVillages()).map(({ code }) => code)),
);

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | null = null;
  return () => (reading ??= read());
}

/** The version of the data, `3.1.2`. */
export async function officialAreasVersion(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve("idn-area-data/package.json");
  const { version }: { version: string } = JSON.parse(await readFile(manifest, "utf8"));
  return version;
}

const SHORT = ["DKI", "DI"];

function asName(shouted: string): string {
  return shouted.replaceAll(/[A-Z]+/g, (word) => {
    if (SHORT.includes(word)) return word;
    return word === "DAN" ? "dan" : word.charAt(0) + word.slice(1).toLowerCase();
  });
}
