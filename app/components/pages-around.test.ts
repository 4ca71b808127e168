import { expect, test } from "vitest";

import { pagesAround } from "./pages-around";

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [3, 9, [1, 2, 3, 4, null, 9]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [9, 9, [1, null, 8, 9]],
])("page %d of %d shows %o", (page, count, shown) => {
  expect(pagesAround(page, count)).toEqual(shown);
});
