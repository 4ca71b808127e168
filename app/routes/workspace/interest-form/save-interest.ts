import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";
import { AppError } from "~/server/app-error.server";
import { createInterest } from "~/server/interests/create-interest.server";
import { editInterest, type InterestContent } from "~/server/interests/edit-interest.server";
import { moveInterest } from "~/server/interests/move-interest.server";
import { givenRef } from "~/server/new-ref.server";
import { readInterestForm } from "~/server/interests/read-interest-form.server";
import type { Services } from "~/server/services.server";

import { refusedForm } from "../../../forms/form-reply";
import { InterestForm } from "../../../forms/interest-form";
import { parseForm } from "../../../forms/parse-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { textIn } from "../../../http/text-in";
import { readForm } from "../../../http/read-form";
import { contentFrom } from "./content-from";
import { countFrom } from "./count-from";
import type { InterestReply } from "./interest-form";

const Version = z.coerce.number().int().min(0).max(2_147_483_647).catch(0);

/** Where the words go: a new interest of the actor's own partner or the one DPMD names, or the one with this ref. */
export type InterestTarget = { partner: string | null } | { ref: string };

type Saving = { context: AppLoadContext; actor: Actor; language: Language; target: InterestTarget };

/**
 * Saves what the form says, submits it when asked to, and leads to its page; or gives the form back with what is wrong, or
 * with what would fit it.
 */
export async function saveInterestFrom(request: Request, { context, actor, language, target }: Saving) {
  const { services } = context;
  const form = await readForm(request);
  if (form.get("tindakan") === "hitung") {
    const sentences = await countFrom(form, { context, actor, language });
    return data<InterestReply>({ reply: refusedForm(form, {}), sentences, stale: null });
  }
  const refused = (reply: InterestReply["reply"]) =>
    data<InterestReply>({ reply, sentences: null, stale: null }, { status: 400 });
  const reading = await orHttpError(() => readInterestForm(services, { actor, ...target }));
  const parsed = parseForm(form, InterestForm);
  const checked = await contentFrom(form, { services, parsed, reading });
  if ("reply" in checked) return refused(checked.reply);
  const saved = await save(services, { actor, form, target, content: checked.content, partner: reading.partner.ref });
  if (saved.stale) {
    const { interest, districts, villages, version, state } = saved.current;
    const stale = { interest, districts, villages, version, state };
    return data<InterestReply>({ reply: refusedForm(form, {}), sentences: null, stale }, { status: 409 });
  }
  const isSubmitted = form.get("tindakan") === "ajukan" && (await submitted(services, { actor, ref: saved.ref }));
  return redirect(`${href.myInterest(saved.ref)}?${isSubmitted ? "sudah=submit" : "tersimpan"}`);
}

type Content = { actor: Actor; form: FormData; target: InterestTarget; content: InterestContent; partner: string };

function save(services: Services, { actor, form, target, content, partner }: Content) {
  const version = Version.parse(form.get("version"));
  const ref = "ref" in target ? target.ref : givenRef("interest", textIn(form, "ref"));
  // A new interest that was sent before has a version: this is an edit of it.
  const isNew = !("ref" in target) && version === 0;
  return orHttpError(() =>
    isNew
      ? createInterest(services, { actor, partner, ref, content })
      : editInterest(services, { actor, ref, version, content }),
  );
}

/** False when it was submitted already, by a second tap or in another tab; what was typed is saved all the same. */
async function submitted(services: Services, { actor, ref }: { actor: Actor; ref: string }): Promise<boolean> {
  try {
    await moveInterest(services, { actor, ref, event: "submit" });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "wrong_state") return false;
    throw error;
  }
}
