import { type AppLoadContext, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { INTEREST_EVENTS } from "~/matching/domain/interest-state";
import { moveInterest } from "~/server/interests/move-interest.server";

import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { chooseFrom, choiceStep } from "../match-actions/choose-from";

/** What a button of this page can do to the interest; publishing and returning belong to DPMD's own page. */
const OwnEvent = z.enum(INTEREST_EVENTS).exclude(["publish", "return"]);

type Acting = { context: AppLoadContext; actor: Actor; ref: string };

/** Does what a button of an interest's page says and leads back to where it stood. */
export async function actOnInterest(request: Request, { context, actor, ref }: Acting): Promise<Response> {
  const form = await readForm(request);
  const pressed = form.get("tindakan");
  const step = choiceStep(pressed);
  if (step !== null) {
    const potential = await chooseFrom(form, { context, actor, interest: ref, step });
    const all = new URL(request.url).searchParams.has("semua") ? "&semua" : "";
    const place = step === "dismiss" ? "cocok" : `potensi-${encodeURIComponent(potential)}`;
    return redirect(`${href.myInterest(ref)}?sudah=${step}${all}#${place}`);
  }
  const event = OwnEvent.safeParse(pressed);
  if (!event.success) throw httpProblem("bad_request");
  await orHttpError(() => moveInterest(context.services, { actor, ref, event: event.data }));
  return redirect(`${href.myInterest(ref)}?sudah=${event.data}`);
}
