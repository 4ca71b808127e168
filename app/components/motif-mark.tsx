import { cellsPath, MARK, mirrored } from "./motif-cells";

const rows = mirrored(MARK, false);
const figure = cellsPath(rows, "#");
const gold = cellsPath(rows, "o");

/** The mark of the brand: a woven diamond on river green. */
export function MotifMark() {
  return (
    <svg aria-hidden="true" viewBox="-3 -3 22 22" className="size-11 flex-none" shapeRendering="crispEdges">
      <rect x="-3" y="-3" width="22" height="22" rx="3" className="fill-mark" shapeRendering="auto" />
      <path d={figure} className="fill-on-mark" />
      <path d={gold} className="fill-gold" />
    </svg>
  );
}
