import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { zakatReachesMustahik } from "./zakat-reaches-mustahik";

const zakat = { fundSource: "zakat" } as const;

test("zakat needs stated poor households; farmers, women and the elderly alone are not enough", () => {
  const others = candidate({ interest: zakat, potential: { beneficiaries: ["farmers", "women", "elderly"] } });
  expect(zakatReachesMustahik(others)).toEqual({ code: "zakat_no_mustahik" });
  const poor = candidate({ interest: zakat, potential: { beneficiaries: ["farmers", "poor_households"] } });
  expect(zakatReachesMustahik(poor)).toBeNull();
});

test("unstated beneficiaries break it", () => {
  const unknown = candidate({ interest: zakat, potential: { beneficiaries: null } });
  expect(zakatReachesMustahik(unknown)).toEqual({ code: "zakat_no_mustahik" });
});

test("infak and other religious funds are not bound by it", () => {
  const potential = { beneficiaries: null };
  expect(zakatReachesMustahik(candidate({ interest: { fundSource: "infak" }, potential }))).toBeNull();
  expect(zakatReachesMustahik(candidate({ interest: { fundSource: "dskl" }, potential }))).toBeNull();
});
