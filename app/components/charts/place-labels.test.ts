import { expect, test } from "vitest";

import { SAMPLE_DISTRICTS } from "../gaya/samples";
import { mapFrame } from "./map-frame";
import { placeLabels } from "./place-labels";

const space = { width: 200, height: 100, size: 10 };

test("a lone dot carries its name on its right", () => {
  expect(placeLabels([{ x: 50, y: 50, radius: 5, name: "Tabang" }], space)).toEqual([
    { x: 58, y: 53.5, anchor: "start", leader: false },
  ]);
});

test("at the right edge the name moves to the left", () => {
  const [label] = placeLabels([{ x: 195, y: 50, radius: 5, name: "Tabang" }], space);
  expect(label?.anchor).toBe("end");
});

test("a name that fits nowhere is left out, and the dot before it keeps its own", () => {
  const crowd = [
    { x: 20, y: 10, radius: 5, name: "Anggana" },
    { x: 20, y: 10, radius: 4, name: "A name far too long for this small map of ours" },
  ];
  const [first, second] = placeLabels(crowd, space);
  expect(first).not.toBeNull();
  expect(second).toBeNull();
});

test("on the map of Kutai Kartanegara the ten largest districts carry their names", () => {
  const rows = SAMPLE_DISTRICTS.toSorted((a, b) => b.count - a.count);
  const frame = mapFrame(rows);
  const dots = rows.map((row) => ({
    name: row.name,
    x: frame.x(row.longitude),
    y: frame.y(row.latitude),
    radius: frame.radius(row.count),
  }));
  const labels = placeLabels(dots, { ...frame, size: 12 });
  expect(dots.slice(0, 10).filter((_, place) => labels[place] === null)).toEqual([]);
});
