import { expect, test } from "vitest";

import { boardHref, boardQueryIn } from "./board-search";

const read = (search: string) => boardQueryIn(new URLSearchParams(search));

test("without anything chosen the board shows matches, best first", () => {
  expect(read("")).toEqual({
    shows: "matches",
    rule: null,
    sectors: [],
    districts: [],
    fundSources: [],
    minScore: null,
    minConfidence: null,
    text: "",
    sort: "score",
    page: 1,
  });
});

test("what is chosen stands in the address and is read back the same", () => {
  const search =
    "tampil=satu-syarat&syarat=outside_area&q=Lung+Anai&nilai=65&yakin=high&urut=desa&hal=3&bidang=plantation&bidang=crafts&kecamatan=64.02.02&dana=zakat";
  const query = read(search);
  expect(query).toMatchObject({ shows: "one_rule", rule: "outside_area", minConfidence: 0.75, sort: "village" });
  expect(read(boardHref(query).split("?")[1] ?? "")).toEqual(query);
  expect(boardHref(query, "csv")).toMatch(/^\/dpmd\/papan\/unduh\?.*berkas=csv$/);
});

test("whatever stands in an address, the answer is a query", () => {
  expect(read("tampil=x&syarat=1&nilai=abc&yakin=0&urut=%00&hal=-1&bidang=moon&kecamatan=%27--&dana=")).toEqual(
    read(""),
  );
  expect(read("nilai=&hal=")).toMatchObject({ minScore: null, page: 1 });
  expect(read("syarat=outside_area").rule).toBeNull();
});
