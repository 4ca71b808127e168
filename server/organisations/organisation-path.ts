import type { Organisation } from "~/matching/domain/actor";
import { ORGANISATION_SLUGS } from "~/matching/domain/organisation-slugs";

/** Path of DPMD's page of an organisation. */
export const organisationPath = ({ kind, key }: { kind: Organisation["kind"]; key: string }): string =>
  `/dpmd/organisasi/${ORGANISATION_SLUGS[kind]}/${encodeURIComponent(key)}`;
