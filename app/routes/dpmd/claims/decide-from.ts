import { redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { acceptClaim } from "~/server/accounts/claims/accept-claim.server";
import { refuseClaim, refuseRivals } from "~/server/accounts/claims/refuse-claim.server";
import { refuseDocuments } from "~/server/organisations/refuse-documents.server";
import type { Services } from "~/server/services.server";

import type { FormReply } from "../../../forms/form-reply";
import { ReasonForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { withParameters } from "../../../http/search-parameters";
import { textIn } from "../../../http/text-in";

/** A form that was sent back: which, about whom or what. */
export type RefusedDecision = { form: "refuse" | "ask_papers"; about: string; reply: FormReply };

/** What the next page says was done. */
export const DECIDED = ["claim", "others_refused", "asked"] as const;

const Deed = z.enum(["accept", "refuse", "refuse_others", "ask_papers"]);

type Asked = { services: Services; actor: Actor };

/**
 * Accepts or refuses a claim, refuses its rivals, or asks a partner for other papers, as the form says, and leads back to
 * the page of claims; or gives the form to send back.
 */
export async function decideFrom(request: Request, asked: Asked): Promise<RefusedDecision> {
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  const about = refParam(textIn(form, "orang") || textIn(form, "mitra"));
  if (deed.data === "accept") {
    await orHttpError(() => acceptClaim(asked.services, { actor: asked.actor, userId: about }));
    throw told({ sudah: "claim", orang: about });
  }
  const parsed = parseForm(form, ReasonForm);
  if (parsed.ok) throw told(await decide({ deed: deed.data, about, reason: parsed.value.reason }, asked));
  if (deed.data === "refuse_others") throw httpProblem("bad_request");
  return { form: deed.data, about, reply: parsed.reply };
}

type Told = { sudah: (typeof DECIDED)[number]; orang?: string; jumlah?: number };

const told = (parameters: Told) => redirect(withParameters(href.claims, parameters));

type Reasoned = { deed: Exclude<z.output<typeof Deed>, "accept">; about: string; reason: string };

async function decide({ deed, about, reason }: Reasoned, { services, actor }: Asked): Promise<Told> {
  if (deed === "refuse_others") {
    const jumlah = await orHttpError(() => refuseRivals(services, { actor, acceptedId: about, reason }));
    return { sudah: "others_refused", jumlah };
  }
  if (deed === "ask_papers") {
    await orHttpError(() => refuseDocuments(services, { actor, partner: about, reason }));
    return { sudah: "asked" };
  }
  await orHttpError(() => refuseClaim(services, { actor, userId: about, reason }));
  return { sudah: "claim", orang: about };
}
