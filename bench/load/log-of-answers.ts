import { percentiles, type Percentiles } from "../measure/percentiles";
import { type Answer, judgeAnswer, type Outcome } from "./judge-answer";

/** What a request is part of; a form that is opened in order to be sent belongs to the saving. */
export const DEEDS = ["browse", "save", "publish"] as const;
export type Deed = (typeof DEEDS)[number];

/** Times in milliseconds of every request, answered or not; `conflicts` are forms given back since somebody was faster. */
export type DeedFigures = Percentiles & { requests: number; conflicts: number };

/** A phase: `away` counts pages that say the database is away, `errors` everything else that is wrong, by its name. */
export type PhaseFigures = DeedFigures & {
  seconds: number;
  requestsPerSecond: number;
  deeds: Record<Deed, DeedFigures>;
  away: number;
  errors: number;
  errorsByKind: Record<string, number>;
};

/** Why a request was made; `leadsTo` is part of the address that a form leads to once it is saved, null for a page. */
export type Asked = { deed: Deed; path: string; leadsTo: string | null };

/** Every answer of a phase. */
export type LogOfAnswers = {
  /** Notes an answer and says what it came to. */
  note: (asked: Asked, answer: Answer) => Outcome;
  /** When the last page was asked for that the database was away for, on the clock of `performance.now`; null for none. */
  lastAway: () => number | null;
  figures: (seconds: number) => PhaseFigures;
};

type Noted = { deed: Deed; ms: number; outcome: Outcome };

/** An empty log. */
export function createLogOfAnswers(): LogOfAnswers {
  const noted: Noted[] = [];
  const errors: Record<string, number> = {};
  let lastAway: number | null = null;
  const count = (is: (outcome: Outcome) => boolean) => noted.filter(({ outcome }) => is(outcome)).length;
  return {
    note: ({ deed, path, leadsTo }, answer) => {
      const outcome = judgeAnswer(answer, leadsTo);
      noted.push({ deed, ms: answer.ms, outcome });
      if (outcome === "away") lastAway = Math.max(lastAway ?? 0, answer.askedAt);
      if (typeof outcome === "object") {
        const kind = `${outcome.error} ${pageOf(path)}`;
        errors[kind] = (errors[kind] ?? 0) + 1;
      }
      return outcome;
    },
    lastAway: () => lastAway,
    figures: (seconds) => ({
      seconds: Math.round(seconds * 10) / 10,
      requestsPerSecond: Math.round((noted.length / seconds) * 10) / 10,
      ...figuresOf(noted),
      deeds: {
        browse: figuresOf(noted.filter(({ deed }) => deed === "browse")),
        save: figuresOf(noted.filter(({ deed }) => deed === "save")),
        publish: figuresOf(noted.filter(({ deed }) => deed === "publish")),
      },
      away: count((outcome) => outcome === "away"),
      errors: count((outcome) => typeof outcome === "object"),
      errorsByKind: errors,
    }),
  };
}

const figuresOf = (noted: readonly Noted[]): DeedFigures => ({
  requests: noted.length,
  ...percentiles(noted.map(({ ms }) => ms)),
  conflicts: noted.filter(({ outcome }) => outcome === "conflict").length,
});

/** The page without what names a listing and without its query: `/ruang/potensi/…/ubah`. */
const pageOf = (path: string) => path.replace(/\?.*$/, "").replace(/\/[PIM]-[^/]+/g, "/…");
