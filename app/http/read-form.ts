import { data } from "@remix-run/node";

import { httpProblem } from "./errors";
import { readLimitedBody } from "./uploads/read-limited-body";

/** The most that a form without files may be: 1 MB, some 200 pages of text. */
export const MAX_FORM_BYTES = 1024 * 1024;

/** Our longest form has under a hundred; more is nobody typing. */
const MAX_FIELDS = 5_000;

/**
 * The fields of an ordinary form, as they were typed: what a text may hold is the schema's to say.
 * @throws a response: 400 for another kind of body, 413 for one over 1 MB
 */
export async function readForm(request: Request): Promise<FormData> {
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  if (type?.trim().toLowerCase() !== "application/x-www-form-urlencoded") throw httpProblem("bad_request");
  const { bytes, isWhole } = await readLimitedBody(request, MAX_FORM_BYTES).catch(cutOff);
  if (!isWhole) throw data({ code: "bad_request" }, { status: 413 });
  const form = new FormData();
  let count = 0;
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) {
    count += 1;
    if (count > MAX_FIELDS) throw httpProblem("bad_request");
    form.append(name, value);
  }
  return form;
}

/** The line broke before the end. */
function cutOff(): never {
  throw httpProblem("bad_request");
}
