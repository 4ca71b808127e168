import { z } from "zod";

import { villageKeyFrom } from "~/server/accounts/sign-up/read-sign-up.server";
import { VILLAGE_CHANGES } from "~/server/villages/succession/preview-change.server";

import { refParam } from "../../../http/ref-param";

/** A change as an address or a form states it. */
export type Stated = { change: (typeof VILLAGE_CHANGES)[number]; village: string; target: string };

const Change = z.enum(VILLAGE_CHANGES);

/** The change that an address or a form states; null while it states none. */
export function statedIn(fields: { get: (name: string) => FormDataEntryValue | null }, village: string): Stated | null {
  const change = Change.safeParse(fields.get("perubahan"));
  const named = fields.get("tujuan");
  const target = typeof named === "string" ? villageKeyFrom(refParam(named)) : "";
  return change.success && target !== "" ? { change: change.data, village, target } : null;
}
