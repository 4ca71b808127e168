import type { Location } from "~/matching/domain/market";
import type { MapPlaces } from "~/server/villages/find-map-places.server";

import { KUTAI_WATERS } from "../../../components/charts/kutai-waters";
import { smoothPath } from "../../../components/charts/smooth-path";
import { type MapSquare, pixelOf, SQUARE_PIXELS } from "./map-square";

type SquarePictureProps = { square: MapSquare; pin: Location | null; places: MapPlaces };

const KILOMETRES_PER_DEGREE = 111.32;
/** Up to this span villages have their names. */
const NAMED_SPAN = 0.2;

/**
 * A picture of its own, which no stylesheet reaches: waters, seats of districts, villages whose place is known, the pin and
 * a scale, in the colours of the light scheme.
 */
export function SquarePicture({ square, pin, places }: SquarePictureProps) {
  const at = (place: Location) => pixelOf(square, place);
  const kilometres = square.span * KILOMETRES_PER_DEGREE;
  const scale = [50, 20, 10, 5, 2, 1, 0.5].find((length) => length <= kilometres / 3) ?? 0.2;
  const scaleWidth = (SQUARE_PIXELS * scale) / kilometres;
  const pinned = pin && at(pin);
  const districts = places.districts.map(({ code, name, location }) => ({ key: code, name, ...at(location) }));
  const villages = places.villages.map(({ key, name, location }) => ({ key, name, ...at(location) }));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SQUARE_PIXELS}
      height={SQUARE_PIXELS}
      viewBox={`0 0 ${SQUARE_PIXELS} ${SQUARE_PIXELS}`}
      fontFamily="sans-serif"
    >
      <rect width={SQUARE_PIXELS} height={SQUARE_PIXELS} fill="#f3eee3" />
      {places.hasKutaiWaters && (
        <g fill="none" stroke="#1f4e8c" strokeOpacity="0.45" strokeLinecap="round">
          <path d={smoothPath(KUTAI_WATERS.river.map(at))} strokeWidth="5" />
          <path d={smoothPath(KUTAI_WATERS.tributary.map(at))} strokeWidth="3" />
        </g>
      )}
      {villages.map(({ key, x, y }) => (
        <circle key={key} cx={x} cy={y} r="3" fill="#0f5c4d" fillOpacity="0.6" />
      ))}
      {districts.map(({ key, x, y }) => (
        <rect key={key} x={x - 4} y={y - 4} width="8" height="8" fill="#1f2a27" />
      ))}
      {apart([...districts, ...(square.span <= NAMED_SPAN ? villages : [])]).map(({ key, name, x, y }) => (
        <text key={key} x={x + 7} y={y + 4} fontSize="12" fill="#1f2a27">
          {name}
        </text>
      ))}
      {pinned && (
        <path
          d={`M${pinned.x} ${pinned.y}l-9 -20a10 10 0 1 1 18 0z`}
          fill="#9c3f26"
          stroke="#ffffff"
          strokeWidth="1.5"
        />
      )}
      <path d={`M10 ${SQUARE_PIXELS - 12}h${scaleWidth}`} stroke="#1f2a27" strokeWidth="2" />
      <text x="10" y={SQUARE_PIXELS - 18} fontSize="11" fill="#1f2a27">
        {`${scale} km`}
      </text>
    </svg>
  );
}

type Named = { key: string; name: string; x: number; y: number };

/** Room that a name takes, in pixels: the next one that would lie on it is left out. */
const NAME = { width: 80, height: 13 };

function apart(named: readonly Named[]): Named[] {
  const kept: Named[] = [];
  for (const one of named) {
    const isFree = kept.every(({ x, y }) => Math.abs(x - one.x) > NAME.width || Math.abs(y - one.y) > NAME.height);
    if (isFree) kept.push(one);
  }
  return kept;
}
