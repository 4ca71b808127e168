import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportBoard } from "~/server/match-board/export-board.server";

import { requireActor } from "../../../http/actor";
import { languageOf } from "../../../http/language";
import { madeFileResponse } from "../../../http/uploads/made-file-response";
import { boardQueryIn } from "../match-board/board-search";

/** The filtered board as a CSV file or a workbook. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const params = new URL(request.url).searchParams;
  const kind = params.get("berkas") === "xlsx" ? "xlsx" : "csv";
  const query = boardQueryIn(params);
  return madeFileResponse(language, () => exportBoard(context.services, { actor, query, kind, language }));
}
