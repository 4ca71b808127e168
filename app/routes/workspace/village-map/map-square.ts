import { z } from "zod";

import type { Location } from "~/matching/domain/market";

/** A square piece of the map: its middle, and how many degrees it spans both ways. */
export type MapSquare = Location & { span: number };

/** Pixels of its picture, on every screen, the narrowest of 320 too: a tap is told in these. */
export const SQUARE_PIXELS = 288;

/** A kecamatan with its neighbours: some 65 km. */
export const WIDEST_SPAN = 0.6;
/** Some 2 km: a tap is then exact to ten metres. */
const CLOSEST_SPAN = 0.02;
/** How much closer the map comes with a tap. */
const STEP = 4;

const degrees = (most: number) => z.coerce.number().min(-most).max(most);
const Square = z.object({
  latitude: degrees(90),
  longitude: degrees(180),
  span: z.coerce.number().min(CLOSEST_SPAN).max(WIDEST_SPAN),
});

/** The square that these texts name; null when they name none. */
export function squareFrom(texts: Readonly<Record<keyof MapSquare, string | null>>): MapSquare | null {
  if (Object.values(texts).includes(null)) return null;
  const parsed = Square.safeParse(texts);
  return parsed.success ? parsed.data : null;
}

/** Where a tap (pixels from the upper left) lies; null outside the picture and in its very corner, which is no tap. */
export function placeAt({ latitude, longitude, span }: MapSquare, { x, y }: { x: number; y: number }): Location | null {
  const isInside = x >= 0 && y >= 0 && x <= SQUARE_PIXELS && y <= SQUARE_PIXELS;
  // A key press on the picture is told as 0, 0.
  if (!isInside || (x === 0 && y === 0)) return null;
  return {
    latitude: latitude + (0.5 - y / SQUARE_PIXELS) * span,
    longitude: longitude + (x / SQUARE_PIXELS - 0.5) * span,
  };
}

/** Where a place lies in the picture, in pixels from the upper left; outside of it when it is not in the square. */
export function pixelOf({ latitude, longitude, span }: MapSquare, place: Location): { x: number; y: number } {
  return {
    x: SQUARE_PIXELS * (0.5 + (place.longitude - longitude) / span),
    y: SQUARE_PIXELS * (0.5 - (place.latitude - latitude) / span),
  };
}

/** The square around a tapped place, closer by a step. */
export const closerSquare = ({ span }: MapSquare, place: Location): MapSquare => ({
  ...place,
  span: Math.max(CLOSEST_SPAN, span / STEP),
});

/** The square wider by a step. */
export const widerSquare = (square: MapSquare): MapSquare => ({
  ...square,
  span: Math.min(WIDEST_SPAN, square.span * STEP),
});
