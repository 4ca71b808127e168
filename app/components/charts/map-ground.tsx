import type { Location } from "~/matching/domain/market";

import { useText } from "../../i18n/language";
import type { Waters } from "./kutai-waters";
import type { MapFrame } from "./map-frame";
import { smoothPath } from "./smooth-path";

type MapGroundProps = { frame: MapFrame; waters: Waters | undefined };

/** Lines of latitude, the equator by name, and the waters: enough to know where one is. */
export function MapGround({ frame, waters }: MapGroundProps) {
  const text = useText().charts.map;
  const point = ({ latitude, longitude }: Location) => ({ x: frame.x(longitude), y: frame.y(latitude) });
  const riverName = waters && point(waters.riverName);
  const seaName = waters && point(waters.seaName);
  return (
    <g aria-hidden="true">
      {frame.parallels.map((latitude) => (
        <line
          key={latitude}
          x2={frame.width}
          y1={frame.y(latitude)}
          y2={frame.y(latitude)}
          strokeDasharray={latitude === 0 ? "6 3" : undefined}
          className={latitude === 0 ? "stroke-gold" : "stroke-line"}
        />
      ))}
      <text x="6" y={frame.y(0) - 4} className="map-note fill-muted">
        {text.equator} 0°
      </text>
      {waters && (
        <g fill="none" strokeLinecap="round" className="stroke-informative" opacity="0.45">
          <path d={smoothPath(waters.river.map(point))} strokeWidth="4" />
          <path d={smoothPath(waters.tributary.map(point))} strokeWidth="2" />
        </g>
      )}
      {riverName && (
        <text x={riverName.x} y={riverName.y} className="map-note fill-informative">
          {text.river}
        </text>
      )}
      {seaName && (
        <text x={seaName.x} y={seaName.y} textAnchor="end" className="map-note fill-muted">
          {text.sea}
        </text>
      )}
    </g>
  );
}
