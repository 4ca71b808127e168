import { expect, test } from "vitest";

import { COMMON_PASSWORDS } from "./common-passwords";
import { passwordProblem } from "./password-problem.server";

const names = ["64.02.02.2010", "siti.aminah@contoh.id", null];

test("any ten signs will do, without rules about which", () => {
  expect(passwordProblem("sungai yang tenang", names)).toBeNull();
  expect(passwordProblem("perahukayu", names)).toBeNull();
  expect(passwordProblem("ᨅᨔᨕᨘᨁᨗᨀᨊᨅᨑ", names)).toBeNull();
});

test("nine signs are too few and 129 too many", () => {
  expect(passwordProblem("perahukay", names)).toBe("too_short");
  expect(passwordProblem("ab c".repeat(32), names)).toBeNull();
  expect(passwordProblem(`${"ab c".repeat(32)}!`, names)).toBe("too_long");
});

test("what everybody uses is refused, in capitals too", () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(200);
  for (const common of COMMON_PASSWORDS) expect(passwordProblem(common, [])).toBe("common_password");
  expect(passwordProblem("Indonesia123", [])).toBe("common_password");
  expect(passwordProblem("aaaaaaaaaaaa", [])).toBe("common_password");
  expect(passwordProblem("1212121212", [])).toBe("common_password");
});

test.each(["64.02.02.2010", "64.02.02.2010!", "SITI.AMINAH@contoh.id", "siti.aminah1", "1siti.aminah2"])(
  "one's own name is no password: %s",
  (password) => {
    expect(passwordProblem(password, names)).toBe("common_password");
  },
);

test("a name inside a longer sentence is fine", () => {
  expect(passwordProblem("rumah siti.aminah di hulu", names)).toBeNull();
});
