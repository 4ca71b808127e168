import { scaleLinear, scaleSqrt } from "@visx/scale";

import type { Location } from "~/matching/domain/market";

const WIDTH = 336;
const MARGIN = 24;
/** Room for the names of the easternmost places. */
const EAST_MARGIN = 30;
const LARGEST_RADIUS = 9;

/** A frame around places near the equator, where a degree of latitude is as long as one of longitude. */
export type MapFrame = {
  width: number;
  height: number;
  x: (longitude: number) => number;
  y: (latitude: number) => number;
  /** Radius of a circle whose area stands for a count; 3 for none. */
  radius: (count: number) => number;
  /** Half degrees of latitude inside the frame. */
  parallels: number[];
};

/** Fits the frame to the places, `WIDTH` units wide; one degree is equally long both ways. */
export function mapFrame(places: readonly (Location & { count: number })[]): MapFrame {
  const [west, east] = extent(places.map(({ longitude }) => longitude));
  const [south, north] = extent(places.map(({ latitude }) => latitude));
  const scale = (WIDTH - MARGIN - EAST_MARGIN) / Math.max(east - west, 0.1);
  const height = Math.round((north - south) * scale + 2 * MARGIN);
  const first = Math.ceil((south - MARGIN / scale) * 2);
  const last = Math.floor((north + MARGIN / scale) * 2);
  const size = scaleSqrt<number>({
    domain: [0, Math.max(1, ...places.map(({ count }) => count))],
    range: [0, LARGEST_RADIUS],
  });
  return {
    width: WIDTH,
    height,
    x: scaleLinear<number>({ domain: [west, east], range: [MARGIN, WIDTH - EAST_MARGIN] }),
    y: scaleLinear<number>({ domain: [north, south], range: [MARGIN, height - MARGIN] }),
    radius: (count) => Math.max(3, size(count)),
    parallels: Array.from({ length: last - first + 1 }, (_, step) => (first + step) / 2),
  };
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
