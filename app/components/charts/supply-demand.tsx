import { labels } from "~/matching/domain/phrases/labels";
import type { Sector } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../../i18n/language";
import type { HeadingLevel } from "../heading";
import { StatusTag } from "../status-tag";
import { ChartFigure } from "./chart-figure";
import { PairedBars } from "./paired-bars";

/** One sector with its two counts. */
export type SectorBalance = { sector: Sector; potentials: number; interests: number; href?: string | undefined };

type SupplyDemandProps = { sectors: readonly SectorBalance[]; headingLevel?: HeadingLevel };

/** From so many potentials for each interest on, interest is scarce. */
const SCARCE = 2;

type State = "untapped" | "scarce" | "balanced" | "unmet";

const ORDER: Record<State, number> = { untapped: 0, scarce: 1, balanced: 2, unmet: 3 };

function stateOf({ potentials, interests }: SectorBalance): State {
  if (potentials === 0) return "unmet";
  if (interests === 0) return "untapped";
  return potentials >= SCARCE * interests ? "scarce" : "balanced";
}

/** Potentials against interests per sector; sectors that nobody or few ask for come first, with their word and mark. */
export function SupplyDemand({ sectors, headingLevel }: SupplyDemandProps) {
  const text = useText().charts;
  const names = labels[useLanguage()].sector;
  const rows = sectors
    .filter(({ potentials, interests }) => potentials + interests > 0)
    .sort(
      (a, b) =>
        ORDER[stateOf(a)] - ORDER[stateOf(b)] ||
        b.potentials - a.potentials ||
        names[a.sector].localeCompare(names[b.sector]),
    );
  const inState = (state: State) => rows.filter((row) => stateOf(row) === state).length;
  const most = Math.max(1, ...rows.flatMap(({ potentials, interests }) => [potentials, interests]));
  return (
    <ChartFigure
      title={text.supplyDemand.title}
      answer={text.supplyDemand.answer(inState("untapped"), inState("scarce"))}
      headingLevel={headingLevel}
      columns={[
        { header: text.sector, cell: (row) => names[row.sector] },
        { header: text.potentials, cell: (row) => row.potentials, align: "end" },
        { header: text.interests, cell: (row) => row.interests, align: "end" },
        { header: text.supplyDemand.status, cell: balanceOf },
      ]}
      rows={rows}
      rowKey={(row) => row.sector}
    >
      <div className="max-w-240 text-sm">
        <p aria-hidden="true" className="grid grid-cols-2 border-b border-control pb-1 font-semibold sm:ml-52">
          <span className="pr-3 text-right">{text.potentials}</span>
          <span className="pl-3">{text.interests}</span>
        </p>
        <ul>
          {rows.map((row) => (
            <li
              key={row.sector}
              className="gap-x-4 border-b border-line py-1.5 sm:grid sm:grid-cols-[12rem_1fr] sm:items-center"
            >
              <span className="cluster justify-between sm:block">
                {row.href ? (
                  <a href={row.href} className="link inline-block py-1">
                    {names[row.sector]}
                  </a>
                ) : (
                  <span className="inline-block py-1">{names[row.sector]}</span>
                )}
                {stateOf(row) !== "balanced" && <Balance row={row} />}
              </span>
              <span className="sr-only">
                {text.potentialsCount(row.potentials)}, {text.interestsCount(row.interests)}
              </span>
              <PairedBars left={row.potentials} right={row.interests} most={most} alert={stateOf(row) === "untapped"} />
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

const TONES = { untapped: "warning", scarce: "warning", unmet: "informative" } as const;

function Balance({ row }: { row: SectorBalance }) {
  const text = useText().charts.supplyDemand;
  const state = stateOf(row);
  if (state === "balanced") return <>{text.balanced}</>;
  return <StatusTag tone={TONES[state]}>{text[state]}</StatusTag>;
}

function balanceOf(row: SectorBalance) {
  return <Balance row={row} />;
}
