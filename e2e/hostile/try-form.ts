import type { Page } from "playwright-core";

import type { Answer, Ask } from "./ask";
import { type Case, casesOf } from "./cases";
import { bodyOf, type Fields, filledFields, withTexts } from "./fill-form";
import { actionOf, type FoundForm, keyOf, type Place } from "./find-forms";
import { judge, namedIn, sameForm, type Usual } from "./judge";
import { type PageForm, type ReadPage, readPage } from "./read-page";
import { MARK } from "./values";

/** With what a form is tried: a seed for a few values of each kind, null for all of them; `file` is what it uploads. */
export type Trial = { ask: Ask; reader: Page; seed: string | null; file: File };

/**
 * How it went: how often it was sent and refused, whether it is taken as a person fills it in, what was wrong; a form is
 * used up when what it was about is gone.
 */
export type Outcome = { sent: number; refused: number; isTaken: boolean; isUsedUp: boolean; problems: string[] };

type Open = { form: PageForm; place: Place };
type Sending = { answer: Answer; page: ReadPage; sent: Fields; address: string };

const AS_IT_STANDS: Case = { what: "as it stands", control: null, change: (fields) => fields };

/** Sends a form again and again, one field hostile at a time and all at once, and looks into each answer. */
export async function tryForm(found: FoundForm, trial: Trial): Promise<Outcome> {
  const outcome: Outcome = { sent: 0, refused: 0, isTaken: false, isUsedUp: false, problems: [] };
  let open = await openForm(found, trial);
  let usual: Usual = "taken";
  const marked = new Map<string, string>();
  const everyMark: Case = {
    what: "markup wherever it was taken",
    control: null,
    change: (fields) => [...marked].reduce((all, [name, text]) => withTexts(all, name, [text]), fields),
  };
  for (const [turn, one] of [AS_IT_STANDS, ...casesOf(found, trial.seed), everyMark].entries()) {
    if (one === everyMark && marked.size === 0) continue;
    if (!open) return { ...outcome, isUsedUp: true };
    let sending = await send(one, { open, turn, trial });
    if (usual !== "without_form" && isGone(sending, { one, open })) {
      // What was taken before has changed what the page holds, or where the form stands.
      open = await openForm(found, trial);
      if (!open) return { ...outcome, isUsedUp: true };
      sending = await send(one, { open, turn, trial });
    }
    const { answer, page, sent, address } = sending;
    outcome.sent += 1;
    if (answer.status >= 400) outcome.refused += 1;
    if (answer.status < 400) for (const [name, text] of markedIn(one, sent)) marked.set(name, text);
    if (one === AS_IT_STANDS) {
      outcome.isTaken = answer.status < 400;
      usual = usualOf(sending, open);
    }
    const problems = judge({ answer, page, one, sent, usual, ...open });
    const where = `${open.place.asker} ${address} ${one.control?.name ?? ""} (${one.what})`;
    outcome.problems.push(...problems.map((problem) => `${where}: ${problem}`));
  }
  return outcome;
}

/** The typed field that was taken with markup in it. */
const markedIn = ({ control }: Case, sent: Fields): Fields =>
  sent.filter(([name, text]) => control?.type !== "hidden" && name === control?.name && text.includes(MARK));

async function send(
  { change }: Case,
  { open: { form, place }, turn, trial }: { open: Open; turn: number; trial: Trial },
): Promise<Sending> {
  const pressed = form.submits[turn % Math.max(1, form.submits.length)];
  const changed = change(filledFields(form));
  const sent: Fields = pressed && pressed[0] !== "" ? [...changed, pressed] : changed;
  const address = actionOf(form, place.address);
  const answer = await trial.ask(place.asker, { address, body: await bodyOf(form, sent, trial.file) });
  return { answer, page: await readPage(trial.reader, answer.text), sent, address };
}

/** Somebody was faster, or what the form is about is not there any more: itself, in an earlier case. */
function isGone(sending: Sending, { one, open }: { one: Case; open: Open }): boolean {
  const { status } = sending.answer;
  if ([404, 409, 410].includes(status)) return true;
  if (one !== AS_IT_STANDS && (one.control === null || one.control.type === "hidden")) return false;
  return status < 500 && status !== 413 && status !== 429 && usualOf(sending, open) === "without_form";
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

function usualOf({ answer, page }: Sending, open: Open): Usual {
  if (answer.status < 400) return "taken";
  const again = sameForm(page.forms, open);
  return again ? { named: namedIn(again) } : "without_form";
}
