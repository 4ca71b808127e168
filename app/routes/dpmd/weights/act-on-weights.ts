import { type AppLoadContext, data, redirect } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import type { FitWeights } from "~/matching/domain/weights";
import { adoptWeights } from "~/server/weights/adopt-weights.server";
import { previewWeights, type ShownEffect } from "~/server/weights/preview-weights.server";
import { readWeights } from "~/server/weights/read-weights.server";

import { type FormReply, typedIn } from "../../../forms/form-reply";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { textIn } from "../../../http/text-in";
import { savedWith, statedWeights } from "./weights-form";

/** What comes back when nothing was saved: the form as it was typed, what it would change, and why it was not saved. */
export type WeightsAnswer = {
  reply: FormReply;
  /** What the form states, as far as it can be used. */
  stated: FitWeights;
  effect: ShownEffect | null;
  /** The version that the form was made from. */
  basis: string;
  isUnchanged: boolean;
};

/** Shows what a form would change, or (`tindakan` = `simpan`) saves it as a version that holds from now on. */
export async function actOnWeights(form: FormData, { context, actor }: { context: AppLoadContext; actor: Actor }) {
  const { services } = context;
  const active = await orHttpError(() => readWeights(services, actor));
  const isSaving = textIn(form, "tindakan") === "simpan";
  const stated = statedWeights(form, active);
  const saved = isSaving ? savedWith(form) : null;
  const answer: WeightsAnswer = {
    reply: { values: typedIn(form), problems: {} },
    stated: stated.weights,
    effect: null,
    basis: textIn(form, "basis"),
    isUnchanged: false,
  };
  if (!stated.ok || saved?.ok === false) {
    const problems = [stated, saved].flatMap((one) => (one?.ok === false ? [one.reply.problems] : []));
    return data({ ...answer, reply: { ...answer.reply, problems: Object.assign({}, ...problems) } }, { status: 400 });
  }
  const { weights } = stated;
  let isUnchanged = false;
  if (saved) {
    const { basis: basedOn, reason } = saved.value;
    const adopted = await orHttpError(() => adoptWeights(services, { actor, basedOn, weights, reason }));
    if (adopted.outcome === "adopted")
      throw redirect(`${href.weights}?tersimpan=${encodeURIComponent(adopted.version)}`);
    isUnchanged = adopted.outcome === "unchanged";
  }
  const effect = await orHttpError(() => previewWeights(services, { actor, weights }));
  return data({ ...answer, effect, isUnchanged }, { status: saved && !isUnchanged ? 409 : 200 });
}
