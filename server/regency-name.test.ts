import { expect, test } from "vitest";

import { regencyName } from "./regency-name";

test.each([
  ["KABUPATEN KUTAI KARTANEGARA", "Kutai Kartanegara"],
  ["KOTA BONTANG", "Kota Bontang"],
  ["KABUPATEN TOLI-TOLI", "Toli-Toli"],
])("%s is called %s", (official, name) => {
  expect(regencyName(official)).toBe(name);
});
