import type { Language } from "~/matching/domain/vocabulary";
import { AppError } from "~/server/app-error.server";

import { httpProblem } from "../errors";
import { downloadResponse } from "./file-response";
import { problemResponse } from "./problem-response";

/** A file that a use case made, with the name it is saved under. */
export type MadeFile = { name: string; bytes: Uint8Array };

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A file made on request, as a download; nobody opens its address as a page, so a problem is a line of text. */
export async function madeFileResponse(language: Language, make: () => Promise<MadeFile>): Promise<Response> {
  try {
    const { name, bytes } = await make();
    const stream = new Blob([Buffer.from(bytes)]).stream();
    const contentType = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return downloadResponse({ stream, size: bytes.byteLength, contentType }, name);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { init } = httpProblem(error.code);
    return problemResponse(language, { code: error.code, status: init?.status ?? 500 });
  }
}
