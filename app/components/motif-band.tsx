import { BAND, cellsPath, mirrored } from "./motif-cells";

const rows = mirrored(BAND, true);
const width = rows[0]?.length ?? 0;
const height = rows.length;
const figure = cellsPath(rows, "#");
const gold = cellsPath(rows, "o");

type MotifBandProps = {
  /** Unique on the page: two bands need two ids. */
  id: string;
  /** Pixels per woven cell. */
  scale?: 1 | 2;
};

/** The woven band, as wide as its place: a divider and the head of papers, nothing else. */
export function MotifBand({ id, scale = 1 }: MotifBandProps) {
  return (
    <svg aria-hidden="true" width="100%" height={height * scale} shapeRendering="crispEdges" className="block">
      <defs>
        <pattern
          id={id}
          width={width}
          height={height}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <path d={figure} className="fill-accent" />
          <path d={gold} className="fill-gold" />
        </pattern>
      </defs>
      <rect width="100%" height={height * scale} fill={`url(#${id})`} />
    </svg>
  );
}
