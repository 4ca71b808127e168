import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { AppError } from "~/server/app-error.server";
import { createPotential } from "~/server/potentials/create-potential.server";
import { editPotential } from "~/server/potentials/edit-potential.server";
import { movePotential } from "~/server/potentials/move-potential.server";
import { givenRef } from "~/server/new-ref.server";
import type { Services } from "~/server/services.server";

import { refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { potentialContent, PotentialForm } from "../../../forms/potential-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { textIn } from "../../../http/text-in";
import type { PotentialReply } from "./potential-form";

const Version = z.coerce.number().int().min(0).max(2_147_483_647).catch(0);

/** Where the words go: a new potential of the village with this key, or the one with this ref. */
export type PotentialTarget = { village: string } | { ref: string };

type Saving = { context: AppLoadContext; actor: Actor; target: PotentialTarget };

/** Saves what the form says, submits it when asked to, and leads to its page; or gives the form back with what is wrong. */
export async function savePotentialFrom(request: Request, { context: { services }, actor, target }: Saving) {
  const form = await readForm(request);
  const parsed = parseForm(form, PotentialForm);
  if (!parsed.ok) return data<PotentialReply>({ reply: parsed.reply, stale: null }, { status: 400 });
  const content = potentialContent(parsed.value);
  const version = Version.parse(form.get("version"));
  const given = "ref" in target ? target.ref : givenRef("potential", textIn(form, "ref"));
  // A new potential that was sent before has a version: this is an edit of it.
  const village = "village" in target && version === 0 ? target.village : null;
  const saved = await orHttpError(() =>
    village === null
      ? editPotential(services, { actor, ref: given, version, content })
      : createPotential(services, { actor, village, ref: given, content }),
  );
  if (saved.stale) return data<PotentialReply>({ reply: refusedForm(form, {}), stale: saved.current }, { status: 409 });
  const isSubmitted = form.get("tindakan") === "ajukan" && (await submitted(services, { actor, ref: saved.ref }));
  return redirect(`${href.myPotential(saved.ref)}?${isSubmitted ? "sudah=submit" : "tersimpan"}`);
}

/** False when it was submitted already, by a second tap or in another tab; what was typed is saved all the same. */
async function submitted(services: Services, { actor, ref }: { actor: Actor; ref: string }): Promise<boolean> {
  try {
    await movePotential(services, { actor, ref, event: "submit" });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "wrong_state") return false;
    throw error;
  }
}
