import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { kindIsSought } from "./kind-sought";

test("an interest without kinds takes any kind", () => {
  expect(kindIsSought(candidate({ interest: { kinds: [] } }))).toBeNull();
});

test("a kind that the list lacks is blocked, with what was sought", () => {
  const sought = ["agriculture", "umkm"] as const;
  expect(kindIsSought(candidate({ potential: { kind: "umkm" }, interest: { kinds: sought } }))).toBeNull();
  expect(kindIsSought(candidate({ potential: { kind: "flagship_product" }, interest: { kinds: sought } }))).toEqual({
    code: "kind_not_sought",
    kind: "flagship_product",
    sought,
  });
});
