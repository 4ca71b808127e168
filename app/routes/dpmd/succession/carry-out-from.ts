import { redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import type { Services } from "~/server/services.server";
import { changeVillage } from "~/server/villages/succession/change-village.server";

import { text } from "../../../forms/fields";
import type { FormReply } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { BASIS_LENGTH } from "../../../forms/person-lengths";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { statedIn } from "./stated-in";

const BasisForm = z.object({ basis: text({ min: 3, max: BASIS_LENGTH }) });

type Asked = { services: Services; actor: Actor; village: string };

/** Carries out what the confirmed form states and leads to the village's page of changes; or gives the form back. */
export async function carryOutFrom(
  request: Request,
  { services, actor, village }: Asked,
): Promise<{ reply: FormReply }> {
  const form = await readForm(request);
  const stated = statedIn(form, village);
  if (!stated) throw httpProblem("bad_request");
  const parsed = parseForm(form, BasisForm);
  if (!parsed.ok) return { reply: parsed.reply };
  const { basis } = parsed.value;
  const changed = await orHttpError(() => changeVillage(services, { actor, basis, ...stated }));
  // What was possible when it was shown is not any more.
  if (changed.result !== "changed") throw httpProblem("wrong_state");
  throw redirect(`${href.changeVillage(changed.key)}?selesai`);
}
