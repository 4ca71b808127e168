import type { Actor } from "~/matching/domain/actor";
import type { Role } from "~/matching/domain/vocabulary";

import { refParam } from "../../../http/ref-param";

/** Who works on what belongs to partners; what each may do there the use cases say. */
export const PARTNER_WORKERS: readonly Role[] = ["partner_officer", "broker"];

/** Name of the parameter by which DPMD says for which partner it works. */
const PARTNER_PARAMETER = "mitra";

/** The ref of the partner that the address names, null when it names none; somebody of a partner works for their own. */
export function partnerIn({ url }: Request, { organisation }: Actor): string | null {
  if (organisation.kind === "partner") return null;
  return refParam(new URL(url).searchParams.get(PARTNER_PARAMETER) ?? undefined) || null;
}

/** The address of a page of work for this partner. */
export const partnerHref = (path: string, named: string | null): string =>
  named === null ? path : `${path}?${new URLSearchParams({ [PARTNER_PARAMETER]: named }).toString()}`;
