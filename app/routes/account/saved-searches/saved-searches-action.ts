import { type ActionFunctionArgs, data } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { changeSavedSearch, removeSavedSearch } from "~/server/saved-searches/change-saved-search.server";
import { saveSearch } from "~/server/saved-searches/save-search.server";
import { districtNames } from "~/server/search/discover.server";

import type { FormReply } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { SavedSearchForm, SEARCH_NAME_LENGTH } from "../../../forms/saved-search-form";
import { requireActor } from "../../../http/actor";
import { seeOther } from "../../../http/caller";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { readForm } from "../../../http/read-form";
import { textIn } from "../../../http/text-in";
import { discoverHref } from "../../discover/discover-href";
import { searchName, searchToSave } from "../../discover/search-to-save";
import { searchIn } from "./search-in";

/** What was done, or could not be, for the page that is shown next. */
export const SAID = ["changed", "removed", "exists", "full"] as const;

/** The form of one saved search, sent back. */
export type SavedSearchesAnswer = { id: number; reply: FormReply };

type Asked = Pick<ActionFunctionArgs, "request" | "context"> & { form: FormData; actor: Actor };

const Id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
/** Longer than any search that our page makes. */
const LONGEST = 8_000;

/** Keeps, changes or removes a search of the actor's. */
export async function savedSearchesAction({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const asked = { request, context, actor, form: await readForm(request) };
  switch (asked.form.get("do")) {
    case "save":
      return save(asked);
    case "change":
      return change(asked);
    case "remove":
      await orHttpError(() => removeSavedSearch(context.services, { actor, id: idIn(asked.form) }));
      return said("removed");
    default:
      throw httpProblem("bad_request");
  }
}

const said = (what: (typeof SAID)[number], id?: number) =>
  seeOther(`${href.savedSearches}?sudah=${what}${id === undefined ? "" : `#pencarian-${id}`}`);

function idIn(form: FormData): number {
  const id = Id.safeParse(form.get("id"));
  if (!id.success) throw httpProblem("not_found");
  return id.data;
}

async function save({ request, context: { services }, form, actor }: Asked) {
  const typed = textIn(form, "search");
  if (typed.length > LONGEST) throw httpProblem("bad_request");
  const query = searchIn(services, typed);
  const search = searchToSave(query);
  const name = searchName(searchIn(services, search.address), {
    most: SEARCH_NAME_LENGTH,
    language: await languageOf(request),
    districts: Object.fromEntries(districtNames(services)),
  });
  const answer = await orHttpError(() => saveSearch(services, { actor, ...search, name }));
  if (answer.outcome === "full") return said("full");
  if (answer.outcome === "exists") return said("exists", answer.id);
  return seeOther(`${discoverHref(query)}#simpan`);
}

async function change({ context: { services }, form, actor }: Asked) {
  const id = idIn(form);
  const parsed = parseForm(form, SavedSearchForm);
  if (!parsed.ok) return data<SavedSearchesAnswer>({ id, reply: parsed.reply }, { status: 400 });
  await orHttpError(() => changeSavedSearch(services, { actor, id, ...parsed.value }));
  return said("changed", id);
}
