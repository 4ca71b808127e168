import { expect, test } from "vitest";

import { readRatings } from "./collaborative-ratings";

const read = (text: string) => readRatings(new TextEncoder().encode(text));

test("ids are any text; a header, line ends of Windows, a byte order mark and a blank end are passed over", () => {
  const ratings = [
    { user: "Bu Siti", item: "007", rating: 4.5, time: 881_250_949 },
    { user: "2", item: "7", rating: -1, time: 1e9 },
  ];
  const rows = "Bu Siti\t007\t4.5\t881250949\r\n2\t7\t-1\t1e9";
  expect(read(rows)).toEqual({ ok: true, ratings });
  expect(read(`\uFEFFuser\titem\trating\ttime\r\n${rows}\r\n\r\n`)).toEqual({ ok: true, ratings });
  expect(read("")).toEqual({ ok: true, ratings: [] });
});

test("a first line with one number wrong is no header", () => {
  expect(read("1\t2\tfive\t881250949")).toEqual({
    ok: false,
    problems: [{ code: "rating_no_number", facts: { line: "1", found: '"five"' } }],
  });
});

test("all faults of all lines are told", () => {
  const { problems } = { problems: [], ...read("a\tb\t1\t2\n\t\t \tNaN\na b 1 2\n\na\tb\t1e999\t0x10") };
  expect(problems.map(({ code, facts: { line } }) => `${line} ${code}`)).toEqual([
    "2 user_missing",
    "2 item_missing",
    "2 rating_no_number",
    "2 time_no_number",
    "3 columns",
    "4 columns",
    "5 rating_no_number",
    "5 time_no_number",
  ]);
});

test("what is not UTF-8 is told", () => {
  expect(readRatings(Uint8Array.of(0xff, 0xfe))).toEqual({ ok: false, problems: [{ code: "not_utf8", facts: {} }] });
});
