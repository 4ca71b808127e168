import { expect, test } from "vitest";

import { BAND, cellsPath, MARK, mirrored } from "./motif-cells";

test.each([
  { name: "band", rows: mirrored(BAND, true), width: 36, height: 21 },
  { name: "mark", rows: mirrored(MARK, false), width: 16, height: 16 },
])("the $name is as wide and high as it should be and the same from every side", ({ rows, width, height }) => {
  expect(rows.map((row) => row.length)).toEqual(Array.from({ length: height }, () => width));
  expect(rows.toReversed()).toEqual(rows);
  expect(rows.map((row) => row.split("").reverse().join(""))).toEqual(rows);
});

test("each run of cells is one rectangle", () => {
  expect(cellsPath(["##.#", "...."], "#")).toBe("M0 0h2v1h-2zM3 0h1v1h-1z");
  expect(cellsPath(["##.#"], "o")).toBe("");
});
