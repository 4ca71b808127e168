import { data, redirect } from "@remix-run/node";
import type { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { AppError } from "~/server/app-error.server";
import { type IntroductionStep, moveIntroduction } from "~/server/introductions/move-introduction.server";
import { sendIntroductionMessage } from "~/server/introductions/send-introduction-message.server";
import type { Services } from "~/server/services.server";

import type { FormReply } from "../../../forms/form-reply";
import { AcceptForm, ConcludeForm, DeclineForm, meetingForm, MessageForm } from "../../../forms/introduction-forms";
import { type FormSchema, parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { textIn } from "../../../http/text-in";

/** What a button of the page does. */
export const INTRODUCTION_ACTIONS = [
  "pass_on",
  "accept",
  "decline",
  "withdraw",
  "record_meeting",
  "conclude",
  "message",
] as const;
export type IntroductionAction = (typeof INTRODUCTION_ACTIONS)[number];

/** A form that was not taken: what to mend, or that somebody else was faster. */
export type NotTaken = {
  action: IntroductionAction;
  /** Of an answer: the side it was for. */
  side: string;
  reply: FormReply | null;
  problem: "stale" | "late" | null;
};

type Acting = { services: Services; actor: Actor; ref: string; form: FormData };

/** Does what the pressed button says and leads back to the introduction; what was typed comes back when it is not taken. */
export async function actOnIntroduction({ services, actor, ref, form }: Acting) {
  const action = INTRODUCTION_ACTIONS.find((known) => known === form.get("tindakan"));
  if (!action) throw httpProblem("bad_request");
  const notTaken = { action, side: textIn(form, "side"), reply: null, problem: null };
  try {
    const reply = await take(action, { services, actor, ref, form });
    if (reply) return data({ ...notTaken, reply } satisfies NotTaken, { status: 400 });
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return data({ ...notTaken, problem } satisfies NotTaken, { status: 409 });
    await orHttpError(() => Promise.reject(error));
  }
  return redirect(`${href.introduction(ref)}?sudah=${action}`, { status: 303 });
}

/** What the page itself can tell. */
function problemOf(error: unknown): NotTaken["problem"] {
  if (!(error instanceof AppError)) return null;
  if (error.code === "wrong_state") return "stale";
  return error.code === "introduction_expired" ? "late" : null;
}

/** The form to send back; null once it was taken. */
async function take(action: IntroductionAction, acting: Acting): Promise<FormReply | null> {
  const { services, actor, ref } = acting;
  const move = (step: IntroductionStep) => moveIntroduction(services, { ...step, actor, ref });
  switch (action) {
    case "accept":
      return typedInto(AcceptForm, acting, ({ side }) => move({ event: action, side }));
    case "decline":
      return typedInto(DeclineForm, acting, ({ side, reason, words }) =>
        move({ event: action, side, declined: { code: reason, words } }),
      );
    case "record_meeting":
      return typedInto(meetingForm(services.clock.today()), acting, (meeting) => move({ event: action, ...meeting }));
    case "conclude":
      return typedInto(ConcludeForm, acting, ({ conclusion, reason, words }) => {
        const declined = conclusion === "not_now" && reason !== null ? { code: reason, words } : null;
        return move({ event: action, conclusion, note: words, declined });
      });
    case "message":
      return typedInto(MessageForm, acting, ({ text }) => sendIntroductionMessage(services, { actor, ref, text }));
    default:
      await move({ event: action });
      return null;
  }
}

async function typedInto<Schema extends FormSchema>(
  schema: Schema,
  { form }: Acting,
  then: (value: z.output<Schema>) => Promise<unknown>,
): Promise<FormReply | null> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed.reply;
  await then(parsed.value);
  return null;
}
