import sharp from "sharp";
import { describe, expect, test } from "vitest";

import type { Card } from "./card";
import { cardSvg } from "./card-svg";
import { drawCard } from "./draw-card";
import { openTypeface } from "./typeface";

const cells = { figure: "M0 0h2v1h-2z", gold: "M0 1h2v1h-2z", width: 4, height: 4 };

const aCard = (card: Partial<Card> = {}): Card => ({
  size: { width: 1200, height: 630 },
  brand: { name: "Gandeng Desa", place: "Kutai Kartanegara" },
  kind: "Pertanian",
  title: "Kakao fermentasi",
  lines: ["Desa Lung Anai", "Kecamatan Loa Kulu"],
  photo: null,
  art: {
    colours: {
      paper: "#ffffff",
      ink: "#000000",
      muted: "#333333",
      brand: "#0f5c4d",
      brandStrong: "#0a4439",
      accent: "#9c3f26",
      gold: "#c8972b",
      onBrand: "#ffffff",
    },
    mark: cells,
    band: cells,
  },
  ...card,
});

/** Pixels of the ink's colour where the title stands. */
async function inkOf(png: Uint8Array): Promise<number> {
  const area = { left: 60, top: 150, width: 600, height: 350 };
  const bytes = await sharp(png).extract(area).removeAlpha().greyscale().raw().toBuffer();
  return bytes.filter((value) => value < 20).length;
}

describe("a card", () => {
  test("is a PNG of its size, small enough for messengers, and the same bytes each time", async () => {
    const [once, again] = [await drawCard(aCard(), null), await drawCard(aCard(), null)];
    const { format, width, height } = await sharp(once).metadata();
    expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
    expect(once.byteLength).toBeLessThan(100_000);
    expect(Buffer.compare(once, again)).toBe(0);
  });

  test("shows its title in letters of its own, with a machine's fonts or without", async () => {
    expect(await inkOf(await drawCard(aCard(), null))).toBeGreaterThan(3_000);
    expect(await inkOf(await drawCard(aCard({ title: "🌾" }), null))).toBeLessThan(20);
  });

  test("shows its photo beside the words", async () => {
    const photo = await sharp({ create: { width: 900, height: 1600, channels: 3, background: "#10d010" } })
      .jpeg()
      .toBuffer();
    const png = await drawCard(aCard({ photo: "a" }), photo);
    const [red = 0, green = 0] = await sharp(png)
      .extract({ left: 1000, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect(green - red).toBeGreaterThan(150);
  });
});

test("nothing that somebody typed is text or markup in the drawing", async () => {
  const hostile = `</path><script>alert(1)</script> & "'<image href="file:///etc/passwd"/>`;
  const card = aCard({ kind: hostile, title: hostile, lines: [hostile, hostile] });
  const svg = cardSvg(card, await openTypeface());
  expect(svg).not.toMatch(/script|alert|passwd|<text|<image|&/);
  expect((await sharp(await drawCard(card, null)).metadata()).width).toBe(1200);
});
