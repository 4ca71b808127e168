import { expect, test } from "vitest";

import { questionHref, questionIn } from "./question";

const read = (search: string) => questionIn(new URLSearchParams(search));

test.each([
  ["potensi=P-015", { asked: { side: "potential", ref: "P-015" }, words: "", page: 1 }],
  ["minat=I-023&q=loa%20kulu&hal=3", { asked: { side: "interest", ref: "I-023" }, words: "loa kulu", page: 3 }],
  ["minat=&q=%00&hal=-2", { asked: { side: "interest", ref: "" }, words: "", page: 1 }],
])("%j asks about one side", (search, question) => {
  expect(read(search)).toEqual(question);
});

test.each(["", "q=kakao", "potensi=P-015&minat=I-023"])("%j asks about nothing", (search) => {
  expect(read(search)).toBeNull();
});

test.each(["/kecocokan?potensi=P-015", "/kecocokan?minat=I%2F2&q=kakao+&hal=2"])("%s is its own address", (address) => {
  const question = read(new URL(address, "http://x").search);
  expect(question && read(new URL(questionHref(question), "http://x").search)).toEqual(question);
});
