import type { Organisation } from "~/matching/domain/actor";

const NAMES: Record<Organisation["kind"], string> = {
  village: "desa",
  partner: "mitra",
  district: "kecamatan",
  regency: "dpmd",
  province: "provinsi",
};

/** Path of DPMD's page of an organisation. */
export const organisationPath = ({ kind, key }: { kind: Organisation["kind"]; key: string }): string =>
  `/dpmd/organisasi/${NAMES[kind]}/${encodeURIComponent(key)}`;
