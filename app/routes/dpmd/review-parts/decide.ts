import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { AppError } from "~/server/app-error.server";
import { decide, type Decision } from "~/server/verification/decide.server";

import type { FormReply } from "../../../forms/form-reply";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { returnReasonIn } from "./return-form";

/** What a review answers when it was not decided: the form to mend, or that somebody was faster. */
export type Undecided = { reply: FormReply | null; isChanged: boolean };

const Version = z.coerce.number().int().min(1);

/** Publishes or returns what the form says, and leads back to the queue. */
export async function decideFrom(
  request: Request,
  { context, type, ref }: { context: AppLoadContext; type: "potential" | "interest"; ref: string },
) {
  const actor = await requireRole(context, ["broker"]);
  const form = await readForm(request);
  const decision = decisionIn(form);
  if (!decision.ok) return data({ reply: decision.reply, isChanged: false } satisfies Undecided, { status: 400 });
  const version = Version.catch(0).parse(form.get("version"));
  try {
    await decide(context.services, { actor, submitted: { type, ref, version }, decision: decision.decision });
  } catch (error) {
    if (error instanceof AppError && error.code === "wrong_state") {
      return data({ reply: null, isChanged: true } satisfies Undecided, { status: 409 });
    }
    await orHttpError(() => Promise.reject(error));
  }
  return redirect(`${href.verification}?putusan=${decision.decision.event}`);
}

type Decided = { ok: true; decision: Decision } | { ok: false; reply: FormReply };

function decisionIn(form: FormData): Decided {
  if (form.get("putusan") === "publish") return { ok: true, decision: { event: "publish" } };
  const returned = returnReasonIn(form);
  return returned.ok ? { ok: true, decision: { event: "return", reason: returned.reason } } : returned;
}
