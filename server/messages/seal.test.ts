import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";

import { seal, unseal } from "./seal";

const key = randomBytes(32);

test("what is sealed is read with the same key only, and does not show what it says", () => {
  const sealed = seal("Kode Anda 123456 — ya", key);
  expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("123456");
  expect(unseal(sealed, key)).toBe("Kode Anda 123456 — ya");
  expect(() => unseal(sealed, randomBytes(32))).toThrow(/unable to authenticate/);
  expect(seal("Kode Anda 123456 — ya", key)).not.toBe(sealed);
});

test("a changed bit is noticed", () => {
  const bytes = Buffer.from(seal("Kode", key), "base64");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => unseal(bytes.toString("base64"), key)).toThrow(/unable to authenticate/);
});
