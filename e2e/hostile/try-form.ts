import type { Page } from "playwright-core";

import type { Answer, Ask } from "./ask";
import { casesOf } from "./cases";
import { bodyOf, type Fields, filledFields } from "./fill-form";
import { actionOf, type FoundForm, keyOf, type Place } from "./find-forms";
import { judge, namedIn, type Usual } from "./judge";
import { type PageForm, readPage } from "./read-page";

/** With what a form is tried: a seed for a few values of each kind, null for all of them; `file` is what it uploads. */
export type Trial = { ask: Ask; reader: Page; seed: string | null; file: File };

/** How it went: how often it was sent and refused, whether it is taken as a person fills it in, and what was wrong. */
export type Outcome = { sent: number; refused: number; isTaken: boolean; problems: string[] };

type Open = { form: PageForm; place: Place };

/** Sends a form again and again, one field hostile at a time and all at once, and looks into each answer. */
export async function tryForm(found: FoundForm, trial: Trial): Promise<Outcome> {
  const outcome: Outcome = { sent: 0, refused: 0, isTaken: false, problems: [] };
  let open = await openForm(found, trial);
  if (!open) return { ...outcome, problems: ["stands nowhere any more"] };
  let usual: Usual = "taken";
  const usually = { what: "as it stands", control: null, change: (fields: Fields) => fields };

  for (const [turn, one] of [usually, ...casesOf(found, trial.seed)].entries()) {
    let sending = await send(one.change, { open, turn, trial });
    if (isOvertaken(sending.answer)) {
      // What was taken before has changed what the page holds, or where the form stands.
      open = (await openForm(found, trial)) ?? open;
      sending = await send(one.change, { open, turn, trial });
    }
    const { answer, sent, address } = sending;
    outcome.sent += 1;
    if (answer.status >= 400) outcome.refused += 1;
    if (one === usually) {
      outcome.isTaken = answer.status < 400;
      usual = await usualOf(answer, { open, reader: trial.reader });
    }
    const { form, place } = open;
    const isGone = isOvertaken(answer);
    const problems = isGone ? [] : await judge({ answer, one, sent, form, place, usual }, trial.reader);
    const where = `${place.asker} ${address} ${one.control?.name ?? ""} (${one.what})`;
    outcome.problems.push(...problems.map((problem) => `${where}: ${problem}`));
  }
  return outcome;
}

const isOvertaken = ({ status }: Answer) => status === 404 || status === 409;

async function send(
  change: (fields: Fields) => Fields,
  { open: { form, place }, turn, trial }: { open: Open; turn: number; trial: Trial },
) {
  const pressed = form.submits[turn % Math.max(1, form.submits.length)];
  const changed = change(filledFields(form));
  const sent: Fields = pressed && pressed[0] !== "" ? [...changed, pressed] : changed;
  const address = actionOf(form, place.address);
  const answer = await trial.ask(place.asker, { address, body: await bodyOf(form, sent, trial.file) });
  return { answer, sent, address };
}

/** The form as its page holds it now, at the first place where it still stands; null when it is nowhere any more. */
async function openForm({ key, places }: FoundForm, { ask, reader }: Trial): Promise<Open | null> {
  for (const place of places) {
    const answer = await ask(place.asker, place);
    if (answer.status >= 400 || answer.location !== null) continue;
    const { forms } = await readPage(reader, answer.text);
    const form = forms.find((one) => keyOf(one, place.address) === key);
    if (form) return { form, place };
  }
  return null;
}

async function usualOf(answer: Answer, { open: { form, place }, reader }: { open: Open; reader: Page }): Promise<Usual> {
  if (answer.status < 400) return "taken";
  const { forms } = await readPage(reader, answer.text);
  const again = forms.find((one) => keyOf(one, place.address) === keyOf(form, place.address));
  return again ? { named: namedIn(again) } : "without_form";
}
