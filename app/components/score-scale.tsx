import { scaleLinear } from "@visx/scale";

/** Where the four bands of a score begin; the same bounds as `scoreBand`. */
const BOUNDS = [50, 65, 80] as const;
const percent = scaleLinear<number>({ domain: [0, 100], range: [0, 100], clamp: true });

/** A score 0..100 on a ruler whose ticks are the bands. Decoration: the words beside it say the same. */
export function ScoreScale({ score }: { score: number }) {
  const at = `${percent(score)}%`;
  return (
    <svg aria-hidden="true" width="100%" height="14" className="block max-w-80">
      <rect y="4" width="100%" height="6" rx="3" className="fill-sunken stroke-control" strokeWidth="1" />
      <rect y="4" width={at} height="6" rx="3" className="fill-brand" />
      {BOUNDS.map((bound) => (
        <line key={bound} x1={`${bound}%`} x2={`${bound}%`} y1="0" y2="14" className="stroke-surface" strokeWidth="2" />
      ))}
    </svg>
  );
}
