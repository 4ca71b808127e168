import { useText } from "../../i18n/language";
import type { HeadingLevel } from "../heading";
import { TextLink } from "../text-link";
import { ChartFigure } from "./chart-figure";
import type { Waters } from "./kutai-waters";
import { mapFrame } from "./map-frame";
import { MapGround } from "./map-ground";
import { placeLabels } from "./place-labels";

/** One district: its seat, its count of potentials and where to see them. */
export type DistrictDot = {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  count: number;
  href: string;
};

type DistrictMapProps = {
  districts: readonly DistrictDot[];
  /** Drawn behind the dots; `KUTAI_WATERS` for Kutai Kartanegara. */
  waters?: Waters | undefined;
  headingLevel?: HeadingLevel;
};

/** Type size of the names, in map units. */
const SIZE = 12;

function linkedName({ name, href }: DistrictDot) {
  return <TextLink href={href}>{name}</TextLink>;
}

/** A dot per district, its area the number of potentials, each a link; the table behind it holds them all. */
export function DistrictMap({ districts, waters, headingLevel }: DistrictMapProps) {
  const text = useText().charts;
  const rows = districts.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const frame = mapFrame(rows);
  const dots = rows.map((row) => ({
    ...row,
    x: frame.x(row.longitude),
    y: frame.y(row.latitude),
    radius: frame.radius(row.count),
  }));
  const placed = placeLabels(dots, { ...frame, size: SIZE });
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFigure
      title={text.map.title}
      answer={text.map.answer}
      headingLevel={headingLevel}
      columns={[
        { header: text.district, cell: linkedName },
        { header: text.potentials, cell: ({ count }) => count, align: "end" },
      ]}
      rows={rows}
      rowKey={({ code }) => code}
      note={text.map.note}
    >
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        // A group, not an image: the links inside stay reachable.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        aria-label={text.map.description(rows.length, total)}
        className="block w-full max-w-144 rounded-md border border-line bg-surface"
      >
        <MapGround frame={frame} waters={waters} />
        {dots.map((dot, place) => {
          const label = placed[place];
          return (
            <a key={dot.code} href={dot.href} aria-label={text.map.dot(dot.name, dot.count)} className="map-dot">
              {label?.leader && (
                <line x1={dot.x} y1={dot.y} x2={label.x} y2={label.y - SIZE * 0.3} className="stroke-control" />
              )}
              <circle cx={dot.x} cy={dot.y} r={Math.max(dot.radius, 8)} className="fill-surface" opacity="0" />
              <circle cx={dot.x} cy={dot.y} r={dot.radius} className="fill-brand stroke-surface" strokeWidth="1.5" />
              {label && (
                <text x={label.x} y={label.y} textAnchor={label.anchor} className="map-label fill-ink font-semibold">
                  {dot.name}
                </text>
              )}
            </a>
          );
        })}
      </svg>
    </ChartFigure>
  );
}
