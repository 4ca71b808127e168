import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { DECLINE_REASONS } from "~/matching/domain/vocabulary";
import { shownPlace } from "~/server/outcomes/shown-place.server";
import { chooseMatch, type ShortlistStep } from "~/server/shortlist/choose-match.server";

import { httpProblem, orHttpError } from "../../../http/errors";
import { refParam } from "../../../http/ref-param";
import { textIn } from "../../../http/text-in";

/** What a button of `MatchActions` does. */
const CHOICE_STEPS = ["save", "dismiss", "note", "undo"] as const;
export type ChoiceStep = (typeof CHOICE_STEPS)[number];

const Step = z.enum(CHOICE_STEPS);
const Reason = z.enum(DECLINE_REASONS);

/** The step that a form or an address names; null when it names none. */
export const choiceStep = (text: unknown): ChoiceStep | null => Step.safeParse(text).data ?? null;

type Choosing = { context: AppLoadContext; actor: Actor; interest: string; step: ChoiceStep };

/**
 * Does what a button of `MatchActions` says, keeps a note typed beside it, and gives the potential's ref. Throws a response:
 * 400 for what no button sends.
 */
export async function chooseFrom(form: FormData, { context, actor, interest, step }: Choosing): Promise<string> {
  const potential = refParam(textIn(form, "potential"));
  const shown = shownPlace({ position: form.get("position"), listVersion: form.get("listVersion") });
  for (const taken of stepsFrom(form, step)) {
    await orHttpError(() => chooseMatch(context.services, { actor, interest, potential, shown, ...taken }));
  }
  return potential;
}

function stepsFrom(form: FormData, step: ChoiceStep): ShortlistStep[] {
  const note = noteIn(form);
  const noted: ShortlistStep[] = note === null ? [] : [{ step: "note", note }];
  if (step === "undo") return [{ step }];
  if (step === "save") return [{ step }, ...noted];
  if (step === "note") return [{ step, note }];
  const reason = Reason.safeParse(form.get("reason"));
  if (!reason.success) throw httpProblem("bad_request");
  return [{ step, reason: reason.data }, ...noted];
}

/** Longest note that the database keeps, in characters. */
const NOTE_LENGTH = 2000;

/** The note as typed, without hidden characters and no longer than a note may be; null when there is none. */
function noteIn(form: FormData): string | null {
  const typed = textIn(form, "note").replaceAll("\r\n", "\n");
  const plain = typed.replace(/[^\P{C}\n\t]/gu, "").trim();
  return Array.from(plain).slice(0, NOTE_LENGTH).join("") || null;
}
