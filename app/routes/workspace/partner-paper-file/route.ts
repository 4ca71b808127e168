import type { LoaderFunctionArgs } from "@remix-run/node";

import { openPaper } from "~/server/organisations/partner-papers.server";

import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { refParam } from "../../../http/ref-param";
import { downloadResponse } from "../../../http/uploads/file-response";

/** A partner's paper as a download, for the partner itself and DPMD's brokers. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const name = refParam(params["name"]);
  const { downloadName, ...file } = await orHttpError(() => openPaper(context.services, { actor, name }));
  return downloadResponse(file, downloadName);
}
