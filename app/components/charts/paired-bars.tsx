import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";

type PairedBarsProps = {
  left: number;
  right: number;
  /** The count that fills one half. */
  most: number;
  /** Nobody on the right: the left bar takes the colour of a warning and the empty side a dashed line. */
  alert: boolean;
};

/** Two counts back to back around a middle line, their figures at the ends. */
export function PairedBars({ left, right, most, alert }: PairedBarsProps) {
  const percent = scaleLinear<number>({ domain: [0, most], range: [0, 42] });
  const reach = percent(left);
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible">
      <Bar
        x={`${50 - reach}%`}
        y={3}
        width={`${reach}%`}
        height={14}
        className={alert ? "fill-warning" : "fill-brand"}
      />
      <Bar x="50%" y={3} width={`${percent(right)}%`} height={14} className="fill-accent" />
      {alert && (
        <line x1="52%" x2="92%" y1="10" y2="10" strokeDasharray="2 5" strokeWidth="2" className="stroke-warning" />
      )}
      <line x1="50%" x2="50%" y2="20" className="stroke-ink" />
      <text x={`${50 - reach}%`} dx="-6" y="15" textAnchor="end" className="tabular fill-ink text-sm font-semibold">
        {left}
      </text>
      {!alert && (
        <text x={`${50 + percent(right)}%`} dx="6" y="15" className="tabular fill-ink text-sm font-semibold">
          {right}
        </text>
      )}
    </svg>
  );
}
