import type { Organisation } from "~/matching/domain/actor";

import { href } from "../../../http/href";

/** What each kind of organisation is called in an address. */
const NAMES: Record<Organisation["kind"], string> = {
  village: "desa",
  partner: "mitra",
  district: "kecamatan",
  regency: "dpmd",
  province: "provinsi",
};

/** The kinds in the order of the tabs. */
export const ORGANISATION_KINDS = ["village", "partner", "district", "regency", "province"] as const;

/** What the kind is called in an address. */
export const kindName = (kind: Organisation["kind"]): string => NAMES[kind];

/** The kind that an address names; null when it names none. */
export const kindNamed = (name: string | null | undefined): Organisation["kind"] | null =>
  ORGANISATION_KINDS.find((kind) => NAMES[kind] === name) ?? null;

/** The page of an organisation. */
export const organisationHref = ({ kind, key }: { kind: Organisation["kind"]; key: string }): string =>
  href.organisation(NAMES[kind], key);
