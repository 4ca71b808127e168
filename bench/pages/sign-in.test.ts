import { expect, test } from "vitest";

import { passwordIn } from "./sign-in";

test("the password of an account is the one printed beside its name", () => {
  const printed =
    "Akun contoh / Demonstration accounts:\n  demo-desa       7kmq-3vxp-9rtd  Lung Anai\n  demo-dpmd       a-b-c  DPMD\n";
  expect(passwordIn(printed, "demo-dpmd")).toBe("a-b-c");
  expect(passwordIn(printed, "demo-admin")).toBe("");
});
