import { z } from "zod";

import { SEARCH_DIGESTS } from "~/matching/domain/vocabulary";

import { oneOf, text } from "./fields";

/** The most characters of a saved search's name. */
export const SEARCH_NAME_LENGTH = 80;

/** What a saved search is called, in one line, and how often its person is told of it. */
export const SavedSearchForm = z.object({
  name: text({ max: SEARCH_NAME_LENGTH }).transform((typed) => typed.replace(/\s+/g, " ")),
  frequency: oneOf(SEARCH_DIGESTS),
});
