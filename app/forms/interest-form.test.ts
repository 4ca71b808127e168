import * as fc from "fast-check";
import { expect, test } from "vitest";

import { interest } from "~/matching/testing/interest";

import { draftFields, interestContent, interestFields } from "./interest-content";
import { InterestForm } from "./interest-form";
import { parseForm } from "./parse-form";
import { partnerFields, PartnerForm, partnerProfile } from "./partner-form";

type Typed = Record<string, string | readonly string[]>;

function formOf(typed: Typed): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) for (const text of [value].flat()) form.append(name, text);
  return form;
}

const bare = {
  title: "Kakao",
  offers: "training",
  fundSource: "tjsl",
  capacity: "3",
  opens: "2026-01-01",
  closes: "2026-12-31",
};

function problemsOf(typed: Typed, schema: typeof InterestForm | typeof PartnerForm = InterestForm) {
  const parsed = parseForm(formOf(typed), schema);
  const problems = parsed.ok ? {} : parsed.reply.problems;
  return Object.fromEntries(Object.entries(problems).map(([name, { code }]) => [name, code]));
}

const contentOf = (typed: Typed) => {
  const parsed = parseForm(formOf({ ...bare, ...typed }), InterestForm);
  return parsed.ok ? interestContent(parsed.value, { districts: [], villages: [] }) : parsed.reply.problems;
};

const shown = (fields: Record<string, unknown>): Typed =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (value === null) return [];
      return [[name, Array.isArray(value) ? value.map(String) : JSON.stringify(value).replace(/^"|"$/g, "")]];
    }),
  );

test("what is left empty is unknown, and a choice that is not made is any", () => {
  expect(contentOf({})).toMatchObject({ kinds: [], sectors: [], beneficiaries: null, budget: null, radiusKm: null });
});

test.each([
  ["zakat", ["zakatUse", "asnaf"]],
  ["ppm", ["ppmPillars", "districts"]],
  ["commercial", ["commercialTerms"]],
  ["tjsl", []],
  ["infak", []],
])("money from %s asks for exactly %j", (fundSource, asked) => {
  expect(Object.keys(problemsOf({ ...bare, fundSource })).sort()).toEqual([...asked].sort());
});

test("who buys says how much; who lends need not", () => {
  const commercial = { ...bare, fundSource: "commercial" };
  expect(problemsOf({ ...commercial, commercialTerms: "purchase" })).toEqual({ wantedAmount: "required" });
  expect(problemsOf({ ...commercial, commercialTerms: "loan" })).toEqual({});
  expect(problemsOf({ ...commercial, commercialTerms: "purchase", wantedAmount: "5" })).toEqual({
    wantedUnit: "needs_unit",
  });
});

test("what another source of money asks for is left out", () => {
  const filled = { zakatUse: "productive", asnaf: "miskin", ppmPillars: "health", commercialTerms: "loan" };
  expect(contentOf(filled)).toMatchObject({ zakatUse: null, asnaf: null, ppmPillars: null, commercialTerms: null });
});

test("all problems are told at once, of single fields and between fields", () => {
  const problems = problemsOf({
    ...bare,
    title: "",
    offers: [],
    capacity: "0",
    sectors: "crafts",
    excludedSectors: ["crafts", "health"],
    budgetPerVillageMin: "9.000",
    budgetPerVillageMax: "1000",
    opens: "2026-12-31",
    closes: "2026-01-01",
  });
  expect(problems).toEqual({
    title: "required",
    offers: "required",
    capacity: "too_small",
    excludedSectors: "also_sought",
    budgetPerVillageMin: "min_above_max",
    closes: "day_order",
  });
});

test("a stored interest comes back from its form as it was", () => {
  const {
    ref: _ref,
    partner: _partner,
    ...content
  } = interest({
    fundSource: "commercial",
    commercialTerms: "purchase",
    wanted: { amount: 2.5, unit: "ton", per: "month" },
    radiusKm: 12.5,
    asnaf: null,
    ppmPillars: null,
    zakatUse: null,
  });
  const parsed = parseForm(formOf(shown(interestFields(content, []))), InterestForm);
  expect(parsed.ok && interestContent(parsed.value, content)).toEqual(content);
});

test("a half-filled form can be counted: what cannot be read counts as empty", () => {
  const draft = draftFields(formOf({ title: "Kakao", capacity: "banyak", sectors: ["crafts", "?"] }), "2026-11-24");
  expect(draft).toMatchObject({ title: "Kakao", capacity: 1, sectors: [], opens: "2026-11-24", closes: "2026-11-24" });
});

test("numbers on papers are kept as digits, however they are written", () => {
  const typed = { name: "PT Contoh", type: "company", nib: "1234-5678 90123", npwp: "01.234.567.8-901.000" };
  const parsed = parseForm(formOf(typed), PartnerForm);
  expect(parsed.ok && partnerProfile(parsed.value)).toMatchObject({ nib: "1234567890123", npwp: "012345678901000" });
  expect(problemsOf({ ...typed, nib: "123", npwp: "abc" }, PartnerForm)).toEqual({
    nib: "not_digits",
    npwp: "not_digits",
  });
});

test("a partner's profile comes back from its form as it was; half a place is refused", () => {
  const profile = {
    name: "PT Contoh",
    type: "company" as const,
    description: "Tambang.",
    kbli: "B",
    nib: "1234567890123",
    npwp: null,
    site: { latitude: -0.56012, longitude: 116.93 },
  };
  const parsed = parseForm(formOf(shown(partnerFields(profile))), PartnerForm);
  expect(parsed.ok && partnerProfile(parsed.value)).toEqual(profile);
  expect(problemsOf({ name: "PT Contoh", type: "company", latitude: "-0,5" }, PartnerForm)).toEqual({
    longitude: "needs_both",
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "\u0000",
    "<script>alert(1)</script>",
    "'; drop table interests; --",
    "\u202Etxt.exe",
    "🌱".repeat(7000),
    "-1",
    "1e308",
    "NaN",
    "9".repeat(400),
    "__proto__",
    "constructor",
    "\uD800",
    "9999-99-99",
  ),
);

/** Fields that another field's content makes a demand on. */
const DEMANDS: Record<string, readonly string[]> = {
  wantedUnit: ["wantedAmount"],
  wantedAmount: ["wantedUnit"],
  opens: ["closes"],
  latitude: ["longitude"],
  longitude: ["latitude"],
};

test.each([
  ["interest", InterestForm, bare],
  ["commercial interest", InterestForm, { ...bare, fundSource: "commercial", commercialTerms: "loan" }],
  ["partner", PartnerForm, { name: "PT Contoh", type: "company" }],
] as const)(
  "whatever is sent in a field of the %s form is taken, or that field or its pair is named",
  (_, schema, good) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(schema.shape)),
        fc.array(hostile, { minLength: 1, maxLength: 3 }),
        (name, typed) => {
          const named = Object.keys(problemsOf({ ...good, [name]: typed }, schema));
          expect([name, ...(DEMANDS[name] ?? [])]).toEqual(expect.arrayContaining(named));
        },
      ),
      { numRuns: 500 },
    );
  },
);

test("whatever is sent can be counted", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(InterestForm.shape)), fc.array(hostile), (name, typed) => {
      expect(draftFields(formOf({ ...bare, [name]: typed }), "2026-11-24").capacity).toBeGreaterThanOrEqual(1);
    }),
  );
});
