import type { Organisation } from "~/matching/domain/actor";
import { ORGANISATION_SLUGS } from "~/matching/domain/organisation-slugs";

import { href } from "../../../http/href";

/** The kinds in the order of the tabs. */
export const ORGANISATION_KINDS = ["village", "partner", "district", "regency", "province"] as const;

/** What the kind is called in an address. */
export const kindName = (kind: Organisation["kind"]): string => ORGANISATION_SLUGS[kind];

/** The kind that an address names; null when it names none. */
export const kindNamed = (name: string | null | undefined): Organisation["kind"] | null =>
  ORGANISATION_KINDS.find((kind) => ORGANISATION_SLUGS[kind] === name) ?? null;

/** The page of an organisation. */
export const organisationHref = ({ kind, key }: { kind: Organisation["kind"]; key: string }): string =>
  href.organisation(ORGANISATION_SLUGS[kind], key);
