import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { activateVersion } from "~/server/weights/activate-version.server";
import { requestLearning } from "~/server/weights/request-learning.server";

import { text } from "../../../forms/fields";
import type { FormReply } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { textIn } from "../../../http/text-in";

const Activation = z.object({ version: text(), active: text(), reason: text({ max: 500 }) });

/** What comes back when no version was let hold: the form as it was typed, and whether another holds by now. */
export type VersionAnswer = { reply: FormReply; isStale: boolean };

/** Lets a version hold (`tindakan` = `pakai`), or asks for learning (`pelajari`). */
export async function actOnVersion(form: FormData, { context, actor }: { context: AppLoadContext; actor: Actor }) {
  const { services } = context;
  if (textIn(form, "tindakan") === "pelajari") {
    await orHttpError(() => requestLearning(services, actor));
    throw redirect(`${href.weightVersions}?diminta=ya#belajar`);
  }
  if (textIn(form, "tindakan") !== "pakai") throw httpProblem("bad_request");
  const parsed = parseForm(form, Activation);
  if (!parsed.ok) return data<VersionAnswer>({ reply: parsed.reply, isStale: false }, { status: 400 });
  const { outcome } = await orHttpError(() => activateVersion(services, { actor, ...parsed.value }));
  if (outcome === "activated")
    throw redirect(`${href.weightVersions}?dipakai=${encodeURIComponent(parsed.value.version)}`);
  const values = { reason: [parsed.value.reason] };
  return data<VersionAnswer>({ reply: { values, problems: {} }, isStale: true }, { status: 409 });
}
