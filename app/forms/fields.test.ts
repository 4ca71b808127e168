import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";

import * as fields from "./fields";
import { parseForm } from "./parse-form";

function read<Output>(field: z.ZodType<Output>, ...typed: string[]) {
  const form = new FormData();
  for (const text of typed) form.append("isian", text);
  const parsed = parseForm(form, z.object({ isian: field }));
  return parsed.ok ? parsed.value.isian : parsed.reply.problems["isian"]?.code;
}

test.each([
  ["1.500.000", 1_500_000],
  ["Rp 1.500.000", 1_500_000],
  ["1,500,000", 1_500_000],
  ["1500000", 1_500_000],
  ["12 000", 12_000],
])("money typed as %s is %d rupiah", (typed, rupiah) => {
  expect(read(fields.optionalWhole(), typed)).toBe(rupiah);
});

test.each([
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["1.250,75", 1250.75],
])("a quantity typed as %s is %d", (typed, amount) => {
  expect(read(fields.optionalDecimal(), typed)).toBe(amount);
});

test.each([
  ["", null],
  ["dua belas", "not_a_number"],
  ["12,5", "not_whole"],
  ["-1", "too_small"],
  ["9007199254740993", "too_large"],
  ["1e9", "not_a_number"],
])("a whole number typed as “%s” is %s", (typed, result) => {
  expect(read(fields.optionalWhole(), typed)).toBe(result);
});

test("hidden characters are refused, whatever script the text is in", () => {
  expect(read(fields.text(), "Kakao\u0000")).toBe("odd_characters");
  expect(read(fields.text(), "\u202Egnp.exe")).toBe("odd_characters");
  expect(read(fields.text(), "مزرعة الكاكاو 🌱 <script>alert(1)</script>")).toBe(
    "مزرعة الكاكاو 🌱 <script>alert(1)</script>",
  );
});

test("lengths are counted in characters, not in bytes", () => {
  expect(read(fields.text({ max: 3 }), "🌱🌱🌱")).toBe("🌱🌱🌱");
  expect(read(fields.text({ max: 3 }), "🌱🌱🌱🌱")).toBe("too_long");
});

test("a day that does not exist is none", () => {
  expect(read(fields.day(), "2026-02-29")).toBe("not_a_day");
  expect(read(fields.day(), "2028-02-29")).toBe("2028-02-29");
});

test("a choice list keeps the order that was sent, once each, and takes nothing that was not offered", () => {
  expect(read(fields.someOf(["a", "b"]), "b", "a", "b")).toEqual(["b", "a"]);
  expect(read(fields.someOf(["a", "b"]), "b", "c")).toBe("not_a_choice");
  expect(read(fields.atLeastOneOf(["a", "b"]))).toBe("required");
});

test("everything typed comes back with all problems at once, and no password", () => {
  const form = new FormData();
  form.append("title", "");
  form.append("households", "banyak");
  form.append("password", "rahasia-sekali");
  const parsed = parseForm(form, z.object({ title: fields.text(), households: fields.optionalWhole() }));
  expect(parsed).toEqual({
    ok: false,
    reply: {
      values: { title: [""], households: ["banyak"] },
      problems: { title: { code: "required", limit: "" }, households: { code: "not_a_number", limit: "" } },
    },
  });
});

const EVERY_FIELD = {
  text: fields.text(),
  optionalText: fields.optionalText(),
  secret: fields.secret(),
  whole: fields.whole(),
  optionalWhole: fields.optionalWhole(),
  optionalDecimal: fields.optionalDecimal(),
  oneOf: fields.oneOf(["a"]),
  optionalOneOf: fields.optionalOneOf(["a"]),
  someOf: fields.someOf(["a"]),
  someTexts: fields.someTexts(),
  ticked: fields.ticked(),
  day: fields.day(),
  optionalDay: fields.optionalDay(),
  email: fields.email(),
  optionalEmail: fields.optionalEmail(),
};

test("no text makes a field fail in another way than by naming itself", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "'; drop table users; --",
      "<img src=x onerror=alert(1)>",
      "__proto__",
      "\u0000",
      "9".repeat(400),
      "-0",
      "NaN",
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(EVERY_FIELD)),
      fc.array(hostile, { maxLength: 4 }),
      ([name, field], typed) => {
        const form = new FormData();
        for (const text of typed) form.append(name, text);
        const parsed = parseForm(form, z.object({ [name]: field }));
        expect(parsed.ok ? [name] : Object.keys(parsed.reply.problems)).toEqual([name]);
      },
    ),
  );
});
