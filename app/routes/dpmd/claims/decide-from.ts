import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { acceptClaim } from "~/server/accounts/claims/accept-claim.server";
import { refuseClaim, refuseRivals } from "~/server/accounts/claims/refuse-claim.server";
import { refuseDocuments } from "~/server/organisations/refuse-documents.server";
import type { Services } from "~/server/services.server";

import type { FormReply } from "../../../forms/form-reply";
import { ReasonForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { textIn } from "../../../http/text-in";
import { httpProblem, orHttpError } from "../../../http/errors";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";

/** A form that was sent back: which, about whom or what. */
export type RefusedDecision = { did: null; form: "refuse" | "ask_papers"; about: string; reply: FormReply };

/** What was decided, as the page says it. */
export type Decided =
  | { did: "accepted"; organisation: string; acceptedId: string; rivals: number }
  | { did: "refused"; organisation: string }
  | { did: "others_refused"; count: number }
  | { did: "asked" }
  | RefusedDecision;

const Deed = z.enum(["accept", "refuse", "refuse_others", "ask_papers"]);

type Asked = { services: Services; actor: Actor };

/** Accepts or refuses a claim, refuses its rivals, or asks a partner for other papers, as the form says. */
export async function decideFrom(request: Request, asked: Asked): Promise<Decided> {
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  const about = refParam(textIn(form, "orang") || textIn(form, "mitra"));
  if (deed.data === "accept") return accept(about, asked);
  const parsed = parseForm(form, ReasonForm);
  if (parsed.ok) return orHttpError(() => decide({ deed: deed.data, about, reason: parsed.value.reason }, asked));
  if (deed.data === "refuse_others") throw httpProblem("bad_request");
  return { did: null, form: deed.data, about, reply: parsed.reply };
}

async function accept(userId: string, { services, actor }: Asked): Promise<Decided> {
  const { organisation, rivals } = await orHttpError(() => acceptClaim(services, { actor, userId }));
  return { did: "accepted", organisation, acceptedId: userId, rivals: rivals.length };
}

type Reasoned = { deed: z.output<typeof Deed>; about: string; reason: string };

async function decide({ deed, about, reason }: Reasoned, { services, actor }: Asked): Promise<Decided> {
  if (deed === "refuse_others") {
    return { did: "others_refused", count: await refuseRivals(services, { actor, acceptedId: about, reason }) };
  }
  if (deed === "ask_papers") {
    await refuseDocuments(services, { actor, partner: about, reason });
    return { did: "asked" };
  }
  const { organisation } = await refuseClaim(services, { actor, userId: about, reason });
  return { did: "refused", organisation };
}
