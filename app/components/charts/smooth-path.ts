/** A smooth line through the middles between points: an SVG path of quadratic curves. Needs two points. */
export function smoothPath(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const curves = rest.map(({ x, y }, place) => {
    const next = rest[place + 1];
    return next
      ? `Q${round(x)} ${round(y)} ${round((x + next.x) / 2)} ${round((y + next.y) / 2)}`
      : `L${round(x)} ${round(y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join("")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
