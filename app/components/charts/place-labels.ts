/** A circle on a map with the name it would like to carry; all lengths in the map's own units. */
export type Dot = { x: number; y: number; radius: number; name: string };

/** Where a name stands: `x`, `y` is the start, middle or end of its baseline, as `anchor` says. */
export type PlacedLabel = {
  x: number;
  y: number;
  anchor: "start" | "end" | "middle";
  /** True when the name stands so far off that a line must lead to it. */
  leader: boolean;
};

/** The map's size and its type size, in the map's own units. */
export type LabelSpace = { width: number; height: number; size: number };

type Box = { left: number; right: number; top: number; bottom: number };

const GAP = 3;
/** Degrees clockwise from the right. */
const ANGLES = [0, 180, 270, 90, 315, 225, 45, 135, 337, 203, 23, 157, 293, 247, 67, 113] as const;
/** How far beyond its gap a name may stand. */
const DISTANCES = [0, 10, 20, 30, 42] as const;

/**
 * Finds a free place beside each dot, in the order given, so that no label covers a dot or another label or leaves
 * the map; null where there is none.
 */
export function placeLabels(dots: readonly Dot[], space: LabelSpace): (PlacedLabel | null)[] {
  const taken: Box[] = [];
  return dots.map((dot) => {
    const found = candidates(dot, space).find(
      ({ label, area }) =>
        isInside(area, space) &&
        taken.every((other) => !overlap(area, other)) &&
        dots.every((other) => other === dot || !(covers(area, other) || crosses({ dot, label, other }))),
    );
    if (!found) return null;
    taken.push(found.area);
    return found.label;
  });
}

/** Right, left, above and below first, then in between; and all of these ever further away. */
function candidates(dot: Dot, { width, size }: LabelSpace): { label: PlacedLabel; area: Box }[] {
  const length = textWidth(dot.name, size);
  return DISTANCES.flatMap((distance) =>
    ANGLES.map((angle) => {
      const label = labelAt(dot, { angle, distance, size });
      // A centred name is pushed inside the map.
      const x = label.anchor === "middle" ? Math.min(Math.max(label.x, length / 2), width - length / 2) : label.x;
      const placed = { ...label, x };
      return { label: placed, area: areaOf(placed, { length, size }) };
    }),
  );
}

function labelAt({ x, y, radius }: Dot, beside: { angle: number; distance: number; size: number }): PlacedLabel {
  const { angle, distance, size } = beside;
  const across = Math.cos((angle * Math.PI) / 180);
  const down = Math.sin((angle * Math.PI) / 180);
  const reach = radius + GAP + distance;
  return {
    x: x + reach * across,
    y: y + reach * down + size * (0.35 + 0.4 * down),
    anchor: anchorOf(across),
    leader: distance > 0,
  };
}

function anchorOf(across: number): PlacedLabel["anchor"] {
  if (Math.abs(across) < 0.2) return "middle";
  return across > 0 ? "start" : "end";
}

/** Roughly how wide a name is in Plus Jakarta Sans semibold; measured in a browser, a little generous. */
function textWidth(name: string, size: number): number {
  const letters = name.split("").map((letter) => {
    if ("ijlftr I".includes(letter)) return 0.34;
    return "mwMW".includes(letter) ? 0.88 : 0.62;
  });
  return letters.reduce((sum, width) => sum + width, 0) * size;
}

function areaOf({ x, y, anchor }: PlacedLabel, { length, size }: { length: number; size: number }): Box {
  const before = { start: 0, middle: length / 2, end: length }[anchor];
  return { left: x - before, right: x - before + length, top: y - size * 0.8, bottom: y + size * 0.2 };
}

function isInside(area: Box, { width, height }: LabelSpace): boolean {
  return area.left >= 0 && area.right <= width && area.top >= 0 && area.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the line from a dot to its name runs through another dot. */
function crosses({ dot, label, other }: { dot: Dot; label: PlacedLabel; other: Dot }): boolean {
  if (!label.leader) return false;
  const [alongX, alongY] = [label.x - dot.x, label.y - dot.y];
  const way = ((other.x - dot.x) * alongX + (other.y - dot.y) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(Math.max(way, 0), 1);
  return Math.hypot(dot.x + nearest * alongX - other.x, dot.y + nearest * alongY - other.y) < other.radius;
}

function covers(area: Box, { x, y, radius }: Dot): boolean {
  const nearestX = Math.min(Math.max(x, area.left), area.right);
  const nearestY = Math.min(Math.max(y, area.top), area.bottom);
  return Math.hypot(x - nearestX, y - nearestY) < radius;
}
