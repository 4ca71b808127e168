import { data } from "@remix-run/node";

import { type FieldProblem, type FormReply, refusedForm } from "../../forms/form-reply";
import { httpProblem } from "../errors";
import { MAX_FORM_BYTES } from "../read-form";
import { readLimitedBody } from "./read-limited-body";

/** A file as it was sent. Its name is what the sender called it: to be shown, never to be trusted. */
export type UploadedFile<Field extends string> = { field: Field; name: string; bytes: Uint8Array };

/** Which fields carry files, the most bytes of one file, and the most files of one form (1). */
export type UploadLimits<Field extends string> = { fileFields: readonly Field[]; maxBytes: number; maxFiles?: number };

/**
 * The typed fields and the files, in the order they were sent; a file field left empty has none. Or the form to send
 * back with this status, with the fields that arrived before what was too much.
 */
export type UploadForm<Field extends string> =
  | { ok: true; form: FormData; files: UploadedFile<Field>[] }
  | { ok: false; reply: FormReply; status: 400 | 413 };

const MEGABYTE = 1024 * 1024;

/**
 * Reads a form with files into memory, never more of it than its limits allow. A file under a name that is not one of
 * `fileFields` is ignored.
 * @throws a response: 400 when the body is not a whole `multipart/form-data`, 413 when its typed fields are over 1 MB
 */
export async function readUploadForm<Field extends string>(
  request: Request,
  { fileFields, maxBytes, maxFiles = 1 }: UploadLimits<Field>,
): Promise<UploadForm<Field>> {
  const type = request.headers.get("content-type") ?? "";
  const boundary = boundaryOf(type);
  const body = await readLimitedBody(request, maxBytes * maxFiles + MAX_FORM_BYTES).catch(badRequest);
  const sent = body.isWhole
    ? await parse(body.bytes, type).catch(badRequest)
    : await parseBeginning(body.bytes, { type, boundary });
  const form = typedFields(sent);
  const found = filesIn(sent, fileFields);

  const tooLarge = found.find(({ file }) => file.size > maxBytes) ?? (body.isWhole ? undefined : lastOf(sent, found));
  if (tooLarge) {
    const problem = { code: "file_too_large", limit: String(Math.floor(maxBytes / MEGABYTE)) } as const;
    return { ok: false, reply: refusal(form, tooLarge.field, problem), status: 413 };
  }
  if (!body.isWhole) throw data({ code: "bad_request" }, { status: 413 });
  const surplus = found[maxFiles];
  if (surplus)
    return { ok: false, reply: refusal(form, surplus.field, { code: "not_usable", limit: "" }), status: 400 };
  const files = found.map(async ({ field, file }) => ({
    field,
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return { ok: true, form, files: await Promise.all(files) };
}

type FoundFile<Field> = { field: Field; file: File };

const refusal = (form: FormData, field: string, problem: FieldProblem) => refusedForm(form, { [field]: problem });

/** The boundary that a `multipart/form-data` content type names, with or without quotes. */
function boundaryOf(type: string): string {
  const [, quoted, bare] = /^multipart\/form-data\s*;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  return quoted ?? bare ?? badRequest();
}

/** Node's own parser (undici), which knows what browsers send; Remix's stumbles over `;` and `=` in a file's name. */
const parse = (bytes: Uint8Array, type: string): Promise<FormData> =>
  new Response(Buffer.from(bytes), { headers: { "content-type": type } }).formData();

/** The fields of a body that was cut: the last one ends where it was cut. Nothing, when it was cut within a header. */
function parseBeginning(bytes: Uint8Array, { type, boundary }: { type: string; boundary: string }): Promise<FormData> {
  const ending = Buffer.from(`\r\n--${boundary}--\r\n`);
  return parse(Buffer.concat([bytes, ending]), type).catch(() => new FormData());
}

function typedFields(sent: FormData): FormData {
  const typed = new FormData();
  for (const [name, value] of sent) if (typeof value === "string") typed.append(name, value);
  return typed;
}

/** A file field in which nothing was chosen is sent as a nameless empty file. */
function filesIn<Field extends string>(sent: FormData, fileFields: readonly Field[]): FoundFile<Field>[] {
  return [...sent].flatMap(([name, file]) => {
    const field = fileFields.find((known) => known === name);
    if (!field || typeof file === "string" || (file.name === "" && file.size === 0)) return [];
    return [{ field, file }];
  });
}

/** The file in which a body was cut; none when that was in a typed field. */
function lastOf<Field extends string>(
  sent: FormData,
  found: readonly FoundFile<Field>[],
): FoundFile<Field> | undefined {
  const [, last] = [...sent].at(-1) ?? [];
  return found.find(({ file }) => file === last);
}

function badRequest(): never {
  throw httpProblem("bad_request");
}
