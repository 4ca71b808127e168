import * as fc from "fast-check";
import { expect, test } from "vitest";

import { closerSquare, pixelOf, placeAt, squareFrom, SQUARE_PIXELS, WIDEST_SPAN, widerSquare } from "./map-square";

const square = { latitude: -0.5, longitude: 117, span: 0.4 };

test("the middle of the picture is the middle of the square, north is up", () => {
  expect(placeAt(square, { x: 144, y: 144 })).toEqual({ latitude: -0.5, longitude: 117 });
  expect(placeAt(square, { x: 288, y: 0 })?.latitude).toBeCloseTo(-0.3, 9);
  expect(placeAt(square, { x: 288, y: 0 })?.longitude).toBeCloseTo(117.2, 9);
});

test("a tapped place is drawn where it was tapped", () => {
  const pixel = fc.integer({ min: 1, max: SQUARE_PIXELS });
  fc.assert(
    fc.property(pixel, pixel, (x, y) => {
      const place = placeAt(square, { x, y });
      const drawn = place && pixelOf(square, place);
      expect(drawn?.x).toBeCloseTo(x, 6);
      expect(drawn?.y).toBeCloseTo(y, 6);
    }),
  );
});

test("a key press and a tap outside are no taps", () => {
  expect(placeAt(square, { x: 0, y: 0 })).toBeNull();
  expect(placeAt(square, { x: 289, y: 5 })).toBeNull();
  expect(placeAt(square, { x: Number.NaN, y: 5 })).toBeNull();
});

test("taps come closer and the way back is as wide as at first, never wider", () => {
  const tapped = closerSquare({ ...square, span: WIDEST_SPAN }, { latitude: -0.4, longitude: 117.1 });
  expect(tapped).toEqual({ latitude: -0.4, longitude: 117.1, span: WIDEST_SPAN / 4 });
  expect(widerSquare(widerSquare(tapped)).span).toBe(WIDEST_SPAN);
  expect(closerSquare({ ...square, span: 0.02 }, square).span).toBe(0.02);
});

test("what is no square is none", () => {
  expect(squareFrom({ latitude: "-0.5", longitude: "117", span: "0.4" })).toEqual(square);
  expect(squareFrom({ latitude: "-0.5", longitude: "117", span: "900" })).toBeNull();
  expect(squareFrom({ latitude: "x", longitude: "117", span: "0.4" })).toBeNull();
  expect(squareFrom({ latitude: null, longitude: "117", span: "0.4" })).toBeNull();
});
