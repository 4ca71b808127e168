import type { LoaderFunctionArgs } from "@remix-run/node";

import { AppError } from "~/server/app-error.server";
import { readPhotoFile } from "~/server/potentials/photos/read-photo-file.server";

import { httpProblem } from "../http/errors";
import { languageOf } from "../http/language";
import { refParam } from "../http/ref-param";
import { pictureResponse } from "../http/uploads/file-response";
import { problemResponse } from "../http/uploads/problem-response";

/** One size of a photo; nobody opens this address as a page, so a problem is a line of text. */
export async function loader({ request, params, context: { services, findActor } }: LoaderFunctionArgs) {
  const asked = { key: refParam(params["key"]), variant: refParam(params["variant"]), findActor };
  try {
    const { file, ...caching } = await readPhotoFile(services, asked);
    return pictureResponse(request, file, caching);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { init } = httpProblem(error.code);
    return problemResponse(await languageOf(request), { code: error.code, status: init?.status ?? 404 });
  }
}
