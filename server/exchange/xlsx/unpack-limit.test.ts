import { expect, test } from "vitest";

import { archiveOf } from "../testing/archive-of";
import { workbookOf } from "../testing/workbooks";
import { checkUnpacking } from "./unpack-limit";

test("an ordinary workbook may be unpacked", async () => {
  expect(checkUnpacking(await workbookOf({ villages: [["code"]] }))).toBe("fine");
});

test("an archive that unpacks to more than 100 MB is refused, whatever size it claims", () => {
  const bomb = Buffer.alloc(101 * 1024 * 1024);
  expect(checkUnpacking(archiveOf(bomb))).toBe("too_large");
  expect(checkUnpacking(archiveOf(bomb, { claimed: 10 }))).toBe("too_large");
});

test("an archive that is cut off or is none is broken", async () => {
  const whole = await workbookOf({ villages: [["code"]] });
  expect(checkUnpacking(whole.subarray(0, whole.length - 30))).toBe("broken");
  expect(checkUnpacking(new TextEncoder().encode("PK\u0003\u0004 and nothing more, at some length"))).toBe("broken");
});
