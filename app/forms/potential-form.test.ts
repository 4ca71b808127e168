import * as fc from "fast-check";
import { expect, test } from "vitest";

import { potential } from "~/matching/testing/potential";

import { parseForm } from "./parse-form";
import { potentialContent, PotentialForm, potentialFields } from "./potential-form";
import { villageFields, VillageForm, villageProfile } from "./village-form";

type Typed = Record<string, string | readonly string[]>;

function formOf(typed: Typed): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) for (const text of [value].flat()) form.append(name, text);
  return form;
}

const bare = { kind: "agriculture", sector: "plantation", title: "Kakao", readiness: "idea" };
const contentOf = (typed: Typed) => {
  const parsed = parseForm(formOf({ ...bare, ...typed }), PotentialForm);
  return parsed.ok ? potentialContent(parsed.value) : parsed.reply.problems;
};
const shown = (fields: Record<string, unknown>): Typed =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (value === null || value === false) return [];
      if (value === true) return [[name, "on"]];
      return [[name, Array.isArray(value) ? value.map(String) : JSON.stringify(value).replace(/^"|"$/g, "")]];
    }),
  );

test("what is left empty is unknown", () => {
  expect(contentOf({})).toMatchObject({ description: null, needs: null, volume: null, fundingNeed: null, legal: null });
});

test("the first need comes first, and only once", () => {
  expect(contentOf({ firstNeed: "market_access", needs: ["training", "market_access"] })).toMatchObject({
    needs: ["market_access", "training"],
  });
});

test("no papers is something known; a paper that is ticked beside it counts", () => {
  expect(contentOf({ noLegal: "on" })).toMatchObject({ legal: [] });
  expect(contentOf({ noLegal: "on", legal: ["nib"] })).toMatchObject({ legal: ["nib"] });
});

test("a stored potential comes back from its form as it was", () => {
  const {
    ref: _ref,
    village: _village,
    ...content
  } = potential({ volume: { amount: 12.5, unit: "ton", per: "year" } });
  expect(contentOf(shown(potentialFields(content)))).toEqual(content);
  const none = {
    ...content,
    legal: [],
    volume: null,
    needs: null,
    fundingNeed: null,
    beneficiaries: null,
    sdgsDesa: null,
  };
  expect(contentOf(shown(potentialFields(none)))).toEqual(none);
});

test("all problems are told at once, of single fields and between fields", () => {
  const problems = contentOf({
    title: "",
    volumeAmount: "12",
    fundingNeedMin: "9.000",
    fundingNeedMax: "1000",
    households: "x",
  });
  expect(problems).toEqual({
    title: { code: "required", limit: "" },
    volumeUnit: { code: "needs_unit", limit: "" },
    fundingNeedMin: { code: "min_above_max", limit: "" },
    households: { code: "not_a_number", limit: "" },
  });
});

test("a unit without an amount asks for the amount", () => {
  expect(contentOf({ volumeUnit: "kg" })).toEqual({ volumeAmount: { code: "required", limit: "" } });
});

test("a village's profile comes back from its form as it was", () => {
  const profile = {
    description: "Di tepi Mahakam.",
    population: 900,
    location: { latitude: -0.56012, longitude: 116.93 },
    developmentIndex: "developing" as const,
    basicNeedsMet: true,
  };
  const parsed = parseForm(formOf(shown(villageFields(profile))), VillageForm);
  expect(parsed.ok && villageProfile(parsed.value)).toEqual(profile);
});

test("half a place and swapped degrees are refused", () => {
  const problemsOf = (typed: Typed) => {
    const parsed = parseForm(formOf(typed), VillageForm);
    return parsed.ok
      ? {}
      : Object.fromEntries(Object.entries(parsed.reply.problems).map(([name, { code }]) => [name, code]));
  };
  expect(problemsOf({ latitude: "-0,5" })).toEqual({ longitude: "needs_both" });
  expect(problemsOf({ longitude: "117" })).toEqual({ latitude: "needs_both" });
  expect(problemsOf({ latitude: "117", longitude: "-0,5" })).toEqual({ latitude: "too_large", longitude: "too_small" });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "\u0000",
    "<script>alert(1)</script>",
    "'; drop table potentials; --",
    "\u202Etxt.exe",
    "🌱".repeat(5000),
    "-1",
    "1e308",
    "NaN",
    "9".repeat(400),
    "__proto__",
    "constructor",
    "\uD800",
  ),
);

test.each([
  ["potential", PotentialForm, bare],
  ["village", VillageForm, {}],
] as const)(
  "whatever is sent in a field of the %s form is taken, or that field or its pair is named",
  (_form, schema, good) => {
    const names = Object.keys(schema.shape);
    const pairs: Record<string, string> = { volumeAmount: "volumeUnit", latitude: "longitude", longitude: "latitude" };
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(hostile, { minLength: 1, maxLength: 3 }), (name, typed) => {
        const parsed = parseForm(formOf({ ...good, [name]: typed }), schema);
        if (parsed.ok) return;
        expect([name, pairs[name]]).toEqual(expect.arrayContaining(Object.keys(parsed.reply.problems)));
      }),
      { numRuns: 500 },
    );
  },
);
