import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { AppError } from "~/server/app-error.server";
import { mayChangePlan } from "~/matching/domain/event-state";
import { type EventRecord, readEventForm } from "~/server/events/read-event.server";
import { createEvent, editEvent, type EventContent } from "~/server/events/save-event.server";
import { givenRef } from "~/server/new-ref.server";

import { eventContent, EventForm, EventWordsForm } from "../../../forms/event-forms";
import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { textIn } from "../../../http/text-in";

/** What came back: what was typed, and the version that stands there now when somebody saved since. */
export type EventReply = { reply: FormReply; staleVersion: number | null; isFixed: boolean };

const Version = z.coerce.number().int().min(0).max(2_147_483_647).catch(0);

type Typed = { ok: true; content: EventContent } | { ok: false; reply: FormReply };

/** What was typed; of an event whose plan holds by now, beside that plan. */
function contentIn(form: FormData, event: EventRecord): Typed {
  if (mayChangePlan(event)) {
    const parsed = parseForm(form, EventForm);
    return parsed.ok ? { ok: true, content: eventContent(parsed.value) } : parsed;
  }
  const parsed = parseForm(form, EventWordsForm);
  if (!parsed.ok) return parsed;
  const { startsAt, slotMinutes, slotCount, breaks, firstHalf, tableCount } = event;
  const plan = { startsAt, slotMinutes, slotCount, breaks, firstHalf, tableCount };
  return { ok: true, content: { ...plan, ...parsed.value } };
}

type Saving = { context: AppLoadContext; actor: Actor; target: { ref: string } | "new" };

/** Saves the event and leads to it; or gives the form back with what is wrong. */
export async function saveEventFrom(request: Request, { context: { services }, actor, target }: Saving) {
  const form = await readForm(request);
  const back = { reply: refusedForm(form, {}), staleVersion: null, isFixed: false };
  if (target === "new") {
    const parsed = parseForm(form, EventForm);
    if (!parsed.ok) return data<EventReply>({ ...back, reply: parsed.reply }, { status: 400 });
    const ref = givenRef("event", textIn(form, "ref"));
    const made = await orHttpError(() => createEvent(services, { actor, ref, content: eventContent(parsed.value) }));
    return redirect(`${href.event(made.ref)}?tersimpan`, { status: 303 });
  }
  const event = await orHttpError(() => readEventForm(services, { actor, ref: target.ref }));
  const typed = contentIn(form, event);
  if (!typed.ok) return data<EventReply>({ ...back, reply: typed.reply }, { status: 400 });
  const { content } = typed;
  const edit = { actor, ref: target.ref, version: Version.parse(form.get("version")), content };
  try {
    const saved = await editEvent(services, edit);
    if (saved.stale) return data<EventReply>({ ...back, staleVersion: saved.current.version }, { status: 409 });
  } catch (error) {
    const isFixed = error instanceof AppError && error.code === "wrong_state";
    if (isFixed) return data<EventReply>({ ...back, isFixed }, { status: 409 });
    await orHttpError(() => Promise.reject(error));
  }
  return redirect(`${href.event(target.ref)}?tersimpan`, { status: 303 });
}
