import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { DECLINE_REASONS } from "~/matching/domain/vocabulary";
import { shownPlace } from "~/server/outcomes/shown-place.server";
import { chooseMatch, type ShortlistStep } from "~/server/shortlist/choose-match.server";

import { optionalText } from "../../../forms/fields";
import { httpProblem, orHttpError } from "../../../http/errors";
import { refParam } from "../../../http/ref-param";

/** What a button of `MatchActions` does. */
const CHOICE_STEPS = ["save", "dismiss", "note", "undo"] as const;
export type ChoiceStep = (typeof CHOICE_STEPS)[number];

const Step = z.enum(CHOICE_STEPS);
const Reason = z.enum(DECLINE_REASONS);
const Note = optionalText({ max: 2000 });

/** The step that a form or an address names; null when it names none. */
export const choiceStep = (text: unknown): ChoiceStep | null => Step.safeParse(text).data ?? null;

type Choosing = { context: AppLoadContext; actor: Actor; interest: string; step: ChoiceStep };

/** Does what a button of `MatchActions` says, and gives the potential's ref. @throws a response: 400 for what no button sends */
export async function chooseFrom(form: FormData, { context, actor, interest, step }: Choosing): Promise<string> {
  const potential = refParam(String(form.get("potential") ?? ""));
  const shown = shownPlace({ position: form.get("position"), listVersion: form.get("listVersion") });
  const taken = stepFrom(form, step);
  await orHttpError(() => chooseMatch(context.services, { actor, interest, potential, shown, ...taken }));
  return potential;
}

function stepFrom(form: FormData, step: ChoiceStep): ShortlistStep {
  if (step === "dismiss") {
    const reason = Reason.safeParse(form.get("reason"));
    if (!reason.success) throw httpProblem("bad_request");
    return { step, reason: reason.data };
  }
  if (step === "note") {
    const note = Note.safeParse([String(form.get("note") ?? "")]);
    if (!note.success) throw httpProblem("bad_request");
    return { step, note: note.data };
  }
  return { step };
}
