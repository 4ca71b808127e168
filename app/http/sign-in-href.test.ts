import { expect, test } from "vitest";

import { returnPathOf, signInHref } from "./sign-in-href";

test("a sign-in leads back to where it was asked for, with its query", () => {
  const href = signInHref("/ruang/potensi?hal=2");
  expect(href).toBe("/masuk?ke=%2Fruang%2Fpotensi%3Fhal%3D2");
  expect(returnPathOf({ url: `http://desa.example${href}` })).toBe("/ruang/potensi?hal=2");
});

test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
  "%s is led to by no sign-in",
  (target) => {
    expect(signInHref(target)).toBe("/masuk");
    expect(returnPathOf({ url: `http://desa.example/masuk?ke=${encodeURIComponent(target)}` })).toBeNull();
  },
);
