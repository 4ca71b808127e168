import { expect, test } from "vitest";

import { downloadResponse, pictureResponse } from "./file-response";

const file = (bytes: Uint8Array, contentType = "application/pdf") => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        controller.enqueue(bytes);
        controller.close();
      },
      cancel: () => {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stored: { stream, size: bytes.byteLength, contentType }, isCancelled: () => cancelled };
};

const PDF = new TextEncoder().encode("%PDF-1.7");

test("a private paper is only ever a download, sandboxed and kept nowhere", async () => {
  const response = downloadResponse(file(PDF).stored, "NIB PT Kutai.pdf");
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/pdf",
    "content-length": "8",
    "content-disposition": `attachment; filename="NIB PT Kutai.pdf"; filename*=UTF-8''NIB%20PT%20Kutai.pdf`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
});

test.each([
  'akta"; filename="jahat.html',
  "akta\r\nSet-Cookie: a=b",
  "akta' (é 🌾).pdf",
  "\ud800.pdf",
  "../../akta.pdf",
])("the name %j cannot break out of its header", (name) => {
  const disposition = downloadResponse(file(PDF).stored, name).headers.get("content-disposition") ?? "";
  expect(disposition).toMatch(/^attachment; filename="[A-Za-z0-9._ -]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/);
});

test("a picture that is not for everybody is asked for again each time, and cookies tell its copies apart", () => {
  const request = new Request("http://desa.test/berkas/a/card");
  const { headers } = pictureResponse(request, file(PDF, "image/webp").stored, { etag: "a-card", isPublic: false });
  expect(headers.get("cache-control")).toBe("private, no-cache");
  expect(headers.get("vary")).toBe("Cookie");
});

test("a file that is not read is closed", () => {
  const known = new Request("http://desa.test/", { headers: { "if-none-match": '"a-card"' } });
  const { stored, isCancelled } = file(PDF);
  expect(pictureResponse(known, stored, { etag: "a-card", isPublic: true }).status).toBe(304);
  expect(isCancelled()).toBe(true);
});
