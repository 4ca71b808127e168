import { data, redirect } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import { WISHES } from "~/matching/domain/brokering-vocabulary";
import { stateParticipation, type StatedWish, stateWishes } from "~/server/events/participation.server";
import { readParticipation } from "~/server/events/read-participation.server";
import type { Services } from "~/server/services.server";

import { ParticipationForm } from "../../../forms/event-forms";
import type { FormReply } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { wishField } from "./wishes-form";

type Taking = {
  services: Services;
  actor: Actor;
  ref: string;
  /** Null is the actor's own. */
  participant: number | null;
  form: FormData;
  /** Where it leads back to. */
  page: string;
};

/** Takes an answer or wishes and leads back to the page; or gives the form back with what is wrong. */
export async function takeParticipation({ services, actor, ref, participant, form, page }: Taking) {
  const reading = await orHttpError(() => readParticipation(services, { actor, ref, participant }));
  const whose = { actor, ref, participant: reading.participant.id };
  switch (form.get("tindakan")) {
    case "answer": {
      const parsed = parseForm(form, ParticipationForm);
      if (!parsed.ok) return data<{ reply: FormReply }>({ reply: parsed.reply }, { status: 400 });
      const can = new Set(form.getAll("bisa"));
      const unavailable = Array.from({ length: reading.event.slotCount }, (_, slot) => slot).filter(
        (slot) => !can.has(String(slot + 1)),
      );
      await orHttpError(() =>
        stateParticipation(services, { ...whose, participation: { ...parsed.value, unavailable } }),
      );
      return redirect(`${page}?tersimpan=answer`, { status: 303 });
    }
    case "wishes": {
      const wishes = reading.others.flatMap(({ id }): StatedWish[] => {
        const wish = WISHES.find((known) => known === form.get(wishField(id)));
        return wish ? [{ participant: id, wish }] : [];
      });
      await orHttpError(() => stateWishes(services, { ...whose, wishes }));
      return redirect(`${page}?tersimpan=wishes`, { status: 303 });
    }
    default:
      throw httpProblem("bad_request");
  }
}
