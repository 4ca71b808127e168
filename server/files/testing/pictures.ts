import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** Kutai's river, south of the equator, as a phone writes it. */
const GPS = { GPSLatitudeRef: "S", GPSLatitude: "0/1 26/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "117/1 0/1 0/1" };

/** A picture of `width` × `height` pixels whose upper left quarter is red and the rest blue. */
export async function aPicture({ width = 800, height = 600 }: { width?: number; height?: number } = {}) {
  const red = { width: width / 2, height: height / 2, channels: 3, background: "#d01010" } as const;
  const corner = await sharp({ create: red }).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: "#1010d0" } }).composite([
    { input: corner, left: 0, top: 0 },
  ]);
}

/** A phone's JPEG: with its maker, the place where it was taken, a colour profile and the way it was held (1 to 8). */
export async function aPhoneJpeg({ orientation = 1, width = 800, height = 600 } = {}): Promise<Buffer> {
  return (await aPicture({ width, height }))
    .withExif({ IFD0: { Make: "Desaphone", Software: "camera 1.0" }, IFD3: GPS })
    .withIccProfile("p3")
    .withMetadata({ orientation })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Three frames: red, green, blue. */
export async function anAnimation(format: "gif" | "webp"): Promise<Buffer> {
  const size = { width: 400, height: 300, channels: 3 } as const;
  const frames = await Promise.all(
    ["#d01010", "#10d010", "#1010d0"].map((background) =>
      sharp({ create: { ...size, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: [100, 100, 100] })
    .toBuffer();
}

/** A PNG of one colour that is small as a file and huge in memory: `side` × `side` pixels of one bit each. */
export function aBombPng(side: number): Buffer {
  const row = Math.ceil(side / 8) + 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.alloc(row * side), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.byteLength);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The sum of a PNG chunk (PNG specification, annex D). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
