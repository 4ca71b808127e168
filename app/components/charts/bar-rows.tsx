import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";

/** One bar: what it is, how many, and where its potentials are. */
export type BarRow = { code: string; label: string; count: number; href?: string | undefined };

/** Bars with their labels and figures as text, longest possible bar = the largest count. */
export function BarRows({ rows, describe }: { rows: readonly BarRow[]; describe: (count: number) => string }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const percent = scaleLinear<number>({ domain: [0, most], range: [0, 100] });
  return (
    <ul className="max-w-192 text-sm">
      {rows.map(({ code, label, count, href }) => (
        <li key={code} className="grid grid-cols-[1fr_auto] items-center gap-x-3 py-1 sm:grid-cols-[11rem_1fr_2.5rem]">
          {href ? (
            <a href={href} className="link py-1.5">
              {label}
            </a>
          ) : (
            <span className="py-1.5">{label}</span>
          )}
          <span className="tabular text-right font-semibold sm:order-last">
            <span aria-hidden="true">{count}</span>
            <span className="sr-only">{describe(count)}</span>
          </span>
          <svg aria-hidden="true" width="100%" height="14" className="col-span-2 block sm:col-span-1">
            <Bar width={`${percent(count)}%`} height={14} rx={2} className="fill-brand" />
            <line x1="0.5" x2="0.5" y2="14" className="stroke-control" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
