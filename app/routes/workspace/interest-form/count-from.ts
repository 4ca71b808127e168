import type { AppLoadContext } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";
import { countDraftMatches } from "~/server/interests/count-draft-matches.server";
import { resolveArea } from "~/server/interests/resolve-area.server";

import { draftFields, interestContent } from "../../../forms/interest-content";
import { orHttpError } from "../../../http/errors";
import { refParam } from "../../../http/ref-param";
import { textIn } from "../../../http/text-in";
import { textFor } from "../../../i18n/text";
import { countSentences } from "./count-sentences";

type Counting = { context: AppLoadContext; actor: Actor; language: Language };

/** What the half-filled form would find, in the reader's sentences; nothing is saved. */
export async function countFrom(form: FormData, { context, actor, language }: Counting): Promise<string[]> {
  const { services } = context;
  const fields = draftFields(form, services.clock.today());
  if (fields.title === "") return [textFor(language).pages.myInterest.count.needsTitle];
  const area = await resolveArea(services, fields);
  const { districts, villages } = area.kind === "known" ? area : { districts: fields.districts, villages: [] };
  const partner = refParam(textIn(form, "partner")) || null;
  const content = interestContent(fields, { districts, villages });
  return countSentences(await orHttpError(() => countDraftMatches(services, { actor, partner, content })), language);
}
