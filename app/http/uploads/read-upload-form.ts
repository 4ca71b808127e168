import type { FieldProblem, FormReply } from "../../forms/form-reply";
import { refusedForm } from "../../forms/form-reply";
import { httpProblem } from "../errors";
import { MAX_FORM_BYTES } from "./read-form";
import { readLimitedBody } from "./read-limited-body";

/** A file as it was sent. Its name is what the sender called it, to be shown, never to be trusted. */
export type UploadedFile = { name: string; bytes: Uint8Array };

/** Which fields carry files, the most bytes of one file, and the most files of one form (1). */
export type UploadLimits<Field extends string> = { fileFields: readonly Field[]; maxBytes: number; maxFiles?: number };

/**
 * The typed fields and the files, in the order they were sent; a file field left empty has none. Or the form to send
 * back with this status, with the fields that arrived before what was too much.
 */
export type UploadForm<Field extends string> =
  | { ok: true; form: FormData; files: Record<Field, UploadedFile[]> }
  | { ok: false; reply: FormReply; status: 400 | 413 };

const MEGABYTE = 1024 * 1024;

/**
 * Reads a form with files into memory, never more of it than its limits allow. Fields that carry a file without being
 * named in `fileFields` are ignored.
 * @throws a response with 400 when the body is not a whole `multipart/form-data`
 */
export async function readUploadForm<Field extends string>(
  request: Request,
  limits: UploadLimits<Field>,
): Promise<UploadForm<Field>> {
  const { fileFields, maxBytes, maxFiles = 1 } = limits;
  const type = request.headers.get("content-type") ?? "";
  const boundary = boundaryOf(type);
  const body = await readLimitedBody(request, maxBytes * maxFiles + MAX_FORM_BYTES).catch(() => badRequest());
  const sent = body.isWhole
    ? await parse(body.bytes, type).catch(() => badRequest())
    : await parseBeginning(body.bytes, { type, boundary });
  const form = typedFields(sent);
  const found = filesIn(sent, fileFields);

  // What did not fit is the last field that arrived, unless that one was typed.
  const overflowing = body.isWhole ? undefined : (found.at(-1)?.field ?? fileFields[0]);
  const tooLarge = found.find(({ file }) => file.size > maxBytes)?.field ?? overflowing;
  if (tooLarge) return refused(form, { field: tooLarge, problem: { code: "file_too_large", limit: inMegabytes(maxBytes) } });
  if (!body.isWhole) throw httpProblem("bad_request");
  const surplus = found[maxFiles];
  if (surplus) return refused(form, { field: surplus.field, problem: { code: "not_usable", limit: "" } });
  return { ok: true, form, files: await bytesByField(found, fileFields) };
}

type FoundFile<Field> = { field: Field; file: File };

function refused(form: FormData, { field, problem }: { field: string; problem: FieldProblem }) {
  const status = problem.code === "file_too_large" ? (413 as const) : (400 as const);
  return { ok: false as const, reply: refusedForm(form, { [field]: problem }), status };
}

const inMegabytes = (bytes: number) => String(Math.floor(bytes / MEGABYTE));

/** The boundary that a `multipart/form-data` content type names, with or without quotes. */
function boundaryOf(type: string): string {
  const [, quoted, bare] = /^multipart\/form-data\s*;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  return quoted ?? bare ?? badRequest();
}

/** Node's own parser (undici), which knows what browsers send; Remix's stumbles over `;` and `=` in a file's name. */
const parse = (bytes: Uint8Array, type: string): Promise<FormData> =>
  new Response(Buffer.from(bytes), { headers: { "content-type": type } }).formData();

/** The fields of a body that was cut: the last one ends where it was cut. Nothing, when it was cut within a header. */
async function parseBeginning(bytes: Uint8Array, { type, boundary }: { type: string; boundary: string }) {
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

async function bytesByField<Field extends string>(
  found: readonly FoundFile<Field>[],
  fileFields: readonly Field[],
): Promise<Record<Field, UploadedFile[]>> {
  const files = byField(fileFields);
  for (const { field, file } of found)
    files[field].push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return files;
}

function byField<Field extends string>(fileFields: readonly Field[]): Record<Field, UploadedFile[]> {
  const isWhole = (files: Partial<Record<Field, UploadedFile[]>>): files is Record<Field, UploadedFile[]> =>
    fileFields.every((field) => files[field]);
  const files: Partial<Record<Field, UploadedFile[]>> = {};
  for (const field of fileFields) files[field] = [];
  return isWhole(files) ? files : badRequest();
}

function badRequest(): never {
  throw httpProblem("bad_request");
}
