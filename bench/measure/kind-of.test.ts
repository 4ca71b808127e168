import { expect, test } from "vitest";

import { kindOf } from "./kind-of";

test.each([
  ["text/html", "html"],
  ["text/css", "css"],
  ["text/javascript", "js"],
  ["application/javascript", "js"],
  ["font/woff2", "fonts"],
  ["application/font-woff", "fonts"],
  ["image/svg+xml", "images"],
  ["application/json", "other"],
  ["", "other"],
])("%s is of the kind %s", (mediaType, kind) => expect(kindOf(mediaType)).toBe(kind));
