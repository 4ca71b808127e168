import { type AppLoadContext, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { PARTNER_DOCUMENTS } from "~/matching/domain/vocabulary";
import { addPaper, type AddedPaper, PAPER_LIMITS, removePaper } from "~/server/organisations/partner-papers.server";

import { oneOf, optionalText } from "../../../forms/fields";
import { type FieldProblem, type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { refParam } from "../../../http/ref-param";
import { readUploadForm } from "../../../http/uploads/read-upload-form";
import { usedUpProblem } from "../../../http/uploads/used-up-problem";

/** What the next page says was done. */
export const PAPER_NOTES = ["kept", "removed"] as const;

const PaperForm = z.object({ kind: oneOf(PARTNER_DOCUMENTS), number: optionalText({ max: 60 }) });

type Refusal = Exclude<AddedPaper["result"], "kept" | "too_many_uploads">;

const PROBLEMS: Record<Refusal, FieldProblem> = {
  document_empty: { code: "file_empty", limit: "" },
  document_too_large_bytes: { code: "file_too_large", limit: String(PAPER_LIMITS.bytes / 1024 / 1024) },
  document_type_unsupported: { code: "file_type", limit: "" },
  document_broken: { code: "file_broken", limit: "" },
  image_too_many_pixels: { code: "too_many_pixels", limit: "" },
  image_too_small: { code: "too_few_pixels", limit: String(PAPER_LIMITS.shortSide) },
  too_many: { code: "too_many_papers", limit: String(PAPER_LIMITS.papers) },
};

type Asked = { context: AppLoadContext; actor: Actor };

/** Keeps or removes a paper and leads back; or gives the form with its status. */
export async function changePapersFrom(
  request: Request,
  { context, actor }: Asked,
): Promise<{ reply: FormReply; status: number }> {
  const { services } = context;
  const read = await readUploadForm(request, { fileFields: ["file"], maxBytes: PAPER_LIMITS.bytes });
  if (!read.ok) return { reply: read.reply, status: read.status };
  const { form, files } = read;
  const removed = form.get("hapus");
  if (typeof removed === "string") {
    await orHttpError(() => removePaper(services, { actor, name: refParam(removed) }));
    throw redirect(`${href.myPartnerPapers}?sudah=removed`);
  }
  const parsed = parseForm(form, PaperForm);
  const [file] = files;
  if (!parsed.ok || !file) {
    const reply = parsed.ok ? refusedForm(form, {}) : parsed.reply;
    const problems = file ? reply.problems : { ...reply.problems, file: { code: "required", limit: "" } as const };
    return { reply: { ...reply, problems }, status: 400 };
  }
  const added = await orHttpError(() => addPaper(services, { actor, bytes: file.bytes, ...parsed.value }));
  if (added.result === "kept") throw redirect(`${href.myPartnerPapers}?sudah=kept`);
  if (added.result === "too_many_uploads") {
    const problem = await usedUpProblem(added.until, { request, services });
    return { reply: refusedForm(form, { file: problem }), status: 429 };
  }
  return { reply: refusedForm(form, { file: PROBLEMS[added.result] }), status: 400 };
}
