import type { Sector } from "~/matching/domain/vocabulary";

import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";

/** Where the potentials of a sector are listed. */
export const sectorHref = (sector: Sector) => discoverHref({ ...EVERYTHING, selected: { sector: [sector] } });

/** Where the potentials of a district (Kemendagri code) are listed. */
export const districtHref = (district: string) => discoverHref({ ...EVERYTHING, selected: { district: [district] } });
