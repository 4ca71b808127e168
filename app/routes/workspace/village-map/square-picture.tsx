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
      {places.villages.map(({ key, name, location }) => (
        <g key={key}>
          <circle cx={at(location).x} cy={at(location).y} r="3" fill="#0f5c4d" fillOpacity="0.6" />
          {square.span <= NAMED_SPAN && (
            <text x={at(location).x + 5} y={at(location).y + 4} fontSize="11" fill="#56625e">
              {name}
            </text>
          )}
        </g>
      ))}
      {places.districts.map(({ code, name, location }) => (
        <g key={code}>
          <rect x={at(location).x - 4} y={at(location).y - 4} width="8" height="8" fill="#1f2a27" />
          <text x={at(location).x + 7} y={at(location).y + 4} fontSize="12" fontWeight="bold" fill="#1f2a27">
            {name}
          </text>
        </g>
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
