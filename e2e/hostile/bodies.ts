import { type Body, typedBody } from "./ask";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=b";

/** Bodies that no form of ours sends, by what they are. */
export const STRANGE_BODIES: Record<string, Body> = {
  "nothing of no type": { bytes: "", type: "" },
  JSON: { bytes: '{"__proto__":{"role":"admin"}}', type: "application/json" },
  "JSON that says it is a form": { bytes: '{"title":', type: FORM },
  "bytes that are no text": { bytes: new Uint8Array([0x61, 0x3d, 0xff, 0xfe, 0xc0, 0xaf]), type: FORM },
  "broken escapes": { bytes: "title=%&%zz=%E0%A4&tindakan=%00&=&&&", type: FORM },
  "multipart without a boundary": { bytes: "--b--\r\n", type: "multipart/form-data" },
  "multipart that is cut off": {
    bytes: '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nx',
    type: MULTIPART,
  },
  "multipart without names": { bytes: "--b\r\nX: y\r\n\r\nx\r\n--b--\r\n", type: MULTIPART },
  "more than 1 MB": typedBody([["title", "x".repeat(1_100_000)]]),
  "6,000 fields": typedBody(Array.from({ length: 6_000 }, (_, place) => [`f${place}`, ""])),
};
