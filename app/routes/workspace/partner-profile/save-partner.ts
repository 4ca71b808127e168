import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { editPartner, type PartnerProfile } from "~/server/partners/edit-partner.server";
import { readMyPartner } from "~/server/partners/read-my-partner.server";

import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { PartnerForm, partnerProfile } from "../../../forms/partner-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { partnerHref } from "../interest-work/partner-in";

/** What came back: what was typed, and what stands there now when somebody saved since. */
export type PartnerReply = { reply: FormReply; stale: { version: number; profile: PartnerProfile } | null };

const Version = z.coerce.number().int().min(0).max(2_147_483_647).catch(0);

type Saving = { context: AppLoadContext; actor: Actor; named: string | null };

/** Saves the profile and leads back to it; or gives the form back with what is wrong. */
export async function savePartnerFrom(request: Request, { context: { services }, actor, named }: Saving) {
  const form = await readForm(request);
  const parsed = parseForm(form, PartnerForm);
  const { ref } = await orHttpError(() => readMyPartner(services, { actor, partner: named }));
  if (!parsed.ok) return data<PartnerReply>({ reply: parsed.reply, stale: null }, { status: 400 });
  const edit = { actor, ref, version: Version.parse(form.get("version")), profile: partnerProfile(parsed.value) };
  const saved = await orHttpError(() => editPartner(services, edit));
  if (saved.stale) return data<PartnerReply>({ reply: refusedForm(form, {}), stale: saved.current }, { status: 409 });
  const page = partnerHref(href.myPartner, named);
  return redirect(`${page}${page.includes("?") ? "&" : "?"}tersimpan`);
}
