import * as fc from "fast-check";
import { expect, test } from "vitest";

import { localPath } from "./local-path";

test("a path with its query is kept", () => {
  expect(localPath("/jelajah?q=kakao&hal=2")).toBe("/jelajah?q=kakao&hal=2");
});

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "javascript:alert(1)",
  "",
  "jelajah",
])("%j does not lead to another site", (text) => {
  expect(localPath(text)).toMatch(/^\/(?![/\\])/);
});

test("whatever is asked, a browser stays on this site", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
      ),
      (text) => {
        expect(new URL(localPath(text), "https://desa.example").origin).toBe("https://desa.example");
      },
    ),
  );
});
