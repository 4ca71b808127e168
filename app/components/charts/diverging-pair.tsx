import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";

type DivergingPairProps = {
  upper: number;
  lower: number;
  /** The absolute value that fills one half. */
  reach: number;
};

/** Two signed values, one above the other, around the same middle line: solid above, outlined below. */
export function DivergingPair({ upper, lower, reach }: DivergingPairProps) {
  const percent = scaleLinear<number>({ domain: [-reach, reach], range: [1, 99] });
  const bar = (value: number) => ({
    x: `${Math.min(50, percent(value))}%`,
    width: `${Math.abs(percent(value) - 50)}%`,
  });
  return (
    <svg aria-hidden="true" width="100%" height="30" className="block">
      <Bar {...bar(upper)} y={3} height={11} className="fill-brand" />
      <Bar {...bar(lower)} y={17} height={9} strokeWidth={2} className="fill-accent-soft stroke-accent" />
      <line x1="50%" x2="50%" y2="30" className="stroke-ink" />
    </svg>
  );
}
