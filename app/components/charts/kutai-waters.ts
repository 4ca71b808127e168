import type { Location } from "~/matching/domain/market";

/** Waters drawn behind the dots for orientation: rough courses, no survey. */
export type Waters = {
  river: readonly Location[];
  tributary: readonly Location[];
  /** Where the names begin and end. */
  riverName: Location;
  seaName: Location;
};

/** The Mahakam from Muara Muntai to its delta, the Belayan down from Tabang, and where the strait lies. */
export const KUTAI_WATERS: Waters = {
  river: [
    [-0.44, 116.22],
    [-0.36, 116.36],
    [-0.31, 116.46],
    [-0.27, 116.58],
    [-0.2, 116.66],
    [-0.16, 116.74],
    [-0.25, 116.83],
    [-0.24, 116.93],
    [-0.3, 116.98],
    [-0.38, 117.0],
    [-0.44, 116.99],
    [-0.51, 117.01],
    [-0.58, 117.08],
    [-0.5, 117.16],
    [-0.56, 117.25],
    [-0.58, 117.36],
    [-0.64, 117.5],
  ].map(at),
  tributary: [
    [0.66, 115.93],
    [0.57, 116.02],
    [0.42, 116.12],
    [0.27, 116.23],
    [0.14, 116.37],
    [0.02, 116.36],
    [-0.12, 116.5],
    [-0.24, 116.6],
  ].map(at),
  riverName: { latitude: -0.56, longitude: 115.95 },
  seaName: { latitude: -0.94, longitude: 117.55 },
};

function at([latitude = 0, longitude = 0]: readonly number[]): Location {
  return { latitude, longitude };
}
