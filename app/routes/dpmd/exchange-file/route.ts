import type { LoaderFunctionArgs } from "@remix-run/node";

import { downloadExchange, type ExchangeDownload } from "~/server/exchange/download-exchange.server";

import { requireActor } from "../../../http/actor";
import { httpProblem } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { madeFileResponse } from "../../../http/uploads/made-file-response";

const DOWNLOADS: Readonly<Record<string, ExchangeDownload>> = {
  "templat.xlsx": { kind: "template" },
  "semua.xlsx": { kind: "xlsx", state: "all" },
  "semua.json": { kind: "json", state: "all" },
  "terbit.xlsx": { kind: "xlsx", state: "published" },
  "terbit.json": { kind: "json", state: "published" },
};

/** The market as a `gandeng-desa/1` file, or an empty workbook to fill in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const name = params["download"] ?? "";
  const download = Object.hasOwn(DOWNLOADS, name) ? DOWNLOADS[name] : undefined;
  if (!download) throw httpProblem("page_not_found");
  const language = await languageOf(request);
  return madeFileResponse(language, () => downloadExchange(context.services, { actor, download }));
}
