import { redirect } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import type { Role } from "~/matching/domain/vocabulary";

import { href } from "../../../http/href";
import { refParam } from "../../../http/ref-param";
import { VILLAGE_PARAMETER } from "./village-href";

/** Who works on what belongs to villages; what each may do there the use cases say. */
export const VILLAGE_WORKERS: readonly Role[] = ["village_operator", "village_head", "district_officer", "broker"];

/** Which village a page of work is about; `named` is its key where the address has to say so, null for one's own. */
export type WorkVillage = { key: string; named: string | null };

/** The actor's own village, or the one that the address names; throws a redirect to their list when it names none. */
export function villageIn({ url }: Request, { organisation }: Actor): WorkVillage {
  if (organisation.kind === "village") return { key: organisation.village, named: null };
  const key = refParam(new URL(url).searchParams.get(VILLAGE_PARAMETER) ?? undefined);
  if (key === "") throw redirect(href.assisted);
  return { key, named: key };
}
