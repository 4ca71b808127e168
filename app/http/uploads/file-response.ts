/** What a browser may do with a file that a visitor sent: show it, and nothing else. */
const HARMLESS = { "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox" };

const HOUR_SECONDS = 60 * 60;
const YEAR_SECONDS = 365 * 24 * HOUR_SECONDS;

/** A file to answer with, as a use case hands it over. */
export type ServedFile = { stream: ReadableStream<Uint8Array>; size: number; contentType: string };

/** How a picture may be kept: by anybody for a year (its address never shows another one), or by this browser only. */
export type PictureCaching = { etag: string; isPublic: boolean };

/** A picture in answer to a request for its address; nothing but the headers when the browser has it already. */
export function pictureResponse(request: Request, file: ServedFile, { etag, isPublic }: PictureCaching): Response {
  const headers = new Headers({
    ...HARMLESS,
    ETag: `"${etag}"`,
    "Cache-Control": isPublic ? `public, max-age=${YEAR_SECONDS}, immutable` : "private, no-cache",
    ...(!isPublic && { Vary: "Cookie" }),
  });
  if (hasIt(request, etag) || request.method === "HEAD") void file.stream.cancel();
  if (hasIt(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", file.contentType);
  headers.set("Content-Length", String(file.size));
  return new Response(request.method === "HEAD" ? null : file.stream, { headers });
}

/**
 * A picture whose address shows another one when what it is made of changes: kept for an hour, then asked for by its
 * `etag`, and opened only when it has to be sent.
 */
export async function remadePictureResponse(
  request: Request,
  etag: string,
  open: () => Promise<ServedFile>,
): Promise<Response> {
  const headers = new Headers({ ...HARMLESS, ETag: `"${etag}"`, "Cache-Control": `public, max-age=${HOUR_SECONDS}` });
  if (hasIt(request, etag)) return new Response(null, { status: 304, headers });
  const { stream, size, contentType } = await open();
  headers.set("Content-Type", contentType);
  headers.set("Content-Length", String(size));
  if (request.method !== "HEAD") return new Response(stream, { headers });
  await stream.cancel();
  return new Response(null, { headers });
}

/** A private file as a download under this name; a browser neither shows it nor keeps it. */
export function downloadResponse(file: ServedFile, name: string): Response {
  return new Response(file.stream, {
    headers: {
      ...HARMLESS,
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** Whether the browser says that it has what this ETag (without quotes) names. */
export const hasIt = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((known) => known.trim().replace(/^W\//, ""))
    .includes(`"${etag}"`);

const plain = (name: string) => name.replace(/[^A-Za-z0-9._ -]/g, "_");

/** As RFC 8187 wants it, which is stricter than `encodeURIComponent`. */
const encoded = (name: string) =>
  encodeURIComponent(name.replace(/\p{Surrogate}/gu, "_")).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
