import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";

import { workbookOf } from "../testing/workbooks";
import { checkUnpacking } from "./unpack-limit";

/** A zip archive of one deflated entry that claims to unpack to `claimed` bytes. */
function archiveOf(content: Buffer, claimed: number): Uint8Array {
  const packed = deflateRawSync(content);
  const name = Buffer.from("sheet.xml");
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(claimed, 8);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  sizes.copy(local, 14);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  sizes.copy(central, 16);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

test("an ordinary workbook may be unpacked", async () => {
  expect(checkUnpacking(await workbookOf({ villages: [["code"]] }))).toBe("fine");
});

test("an archive that unpacks to more than 100 MB is refused, whatever size it claims", () => {
  const bomb = Buffer.alloc(101 * 1024 * 1024);
  expect(checkUnpacking(archiveOf(bomb, bomb.length))).toBe("too_large");
  expect(checkUnpacking(archiveOf(bomb, 10))).toBe("too_large");
});

test("an archive that is cut off or is none is broken", async () => {
  const whole = await workbookOf({ villages: [["code"]] });
  expect(checkUnpacking(whole.subarray(0, whole.length - 30))).toBe("broken");
  expect(checkUnpacking(new TextEncoder().encode("PK\u0003\u0004 and nothing more, at some length"))).toBe("broken");
});
