import { deflateRawSync } from "node:zlib";

/** A zip archive of one deflated entry of this name that claims to unpack to `claimed` bytes: as many as it has, unless said otherwise. */
export function archiveOf(
  content: Buffer,
  { name: entry = "sheet.xml", claimed = content.length }: { name?: string; claimed?: number } = {},
): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const name = Buffer.from(entry);
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
