import { data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { AppError } from "~/server/app-error.server";
import { type AgendaEdit, editAgenda } from "~/server/events/edit-agenda.server";
import { publishAgenda } from "~/server/events/publish-agenda.server";
import type { Services } from "~/server/services.server";

import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { textIn } from "../../../http/text-in";
import { pairInText } from "./pair-text";

type Acting = { services: Services; actor: Actor; ref: string; number: number };

const Version = z.coerce.number().int().min(1).max(2_147_483_647);
const Place = z.object({
  slot: z.coerce.number().int().min(0).max(1000),
  table: z.coerce.number().int().min(0).max(1000),
});

/** Does what the pressed button says; who read an older state is told, and nothing is done. */
export async function actOnAgenda(form: FormData, { services, actor, ref, number }: Acting) {
  const version = Version.safeParse(form.get("version"));
  if (!version.success) throw httpProblem("bad_request");
  const asked = { actor, ref, number, version: version.data };
  try {
    if (form.get("tindakan") === "publish") {
      await publishAgenda(services, asked);
      return redirect(`${href.agenda(ref, number)}?sudah`, { status: 303 });
    }
    const edited = await editAgenda(services, { ...asked, change: changeIn(form) });
    return redirect(`${href.agenda(ref, edited.number)}?sudah`, { status: 303 });
  } catch (error) {
    if (error instanceof AppError && error.code === "wrong_state") return data({ isStale: true }, { status: 409 });
    return orHttpError(() => Promise.reject(error));
  }
}

/** The change that a form states. A place is one text, so that each place is one button: `3 0`. */
function changeIn(form: FormData): AgendaEdit {
  const edit = form.get("tindakan");
  if (edit === "lock_all") return { edit };
  const pair = pairInText(textIn(form, "pasangan"));
  if (!pair) throw httpProblem("bad_request");
  if (edit === "lock" || edit === "unlock" || edit === "remove") return { edit, pair };
  const [slot, table] = textIn(form, "tempat").split(" ");
  const place = Place.safeParse({ slot, table });
  if (!place.success || slot === "" || !table) throw httpProblem("bad_request");
  return { edit: "put", pair, ...place.data };
}
