import { loadSharp } from "../files/load-sharp";
import { createTurns } from "../files/take-turns";
import type { Card } from "./card";
import { besideWords, cardSvg } from "./card-svg";
import { openTypeface } from "./typeface";

/** One after another: a card is not worth what a page waits for. */
const inTurn = createTurns(1);

/**
 * The card as a PNG; `photo` is the picture that the card names, encoded. In 256 colours it stays below
 * what messengers still load (about 300 kB).
 */
export async function drawCard(card: Card, photo: Uint8Array | null): Promise<Uint8Array> {
  return inTurn(async () => {
    const [sharp, typeface] = await Promise.all([loadSharp(), openTypeface()]);
    const picture = sharp(Buffer.from(cardSvg(card, typeface)));
    if (photo) {
      const { left, top, width, height } = besideWords(card);
      const input = await sharp(photo).resize({ width, height, fit: "cover", position: "attention" }).toBuffer();
      picture.composite([{ input, left, top }]);
    }
    return picture.png({ palette: true, quality: 90, effort: 4, dither: 0.8 }).toBuffer();
  });
}
