import type { FirstVisit } from "../measure/first-visit";
import { percentiles } from "../measure/percentiles";
import type { Answer } from "./fetch-page";

/** Milliseconds of one request at a time. */
export type Times = { p50: number; p95: number };

/** What a page costs: `statements` is the most that one request sent, `timesBare` how many bare answers it lasts. */
export type PageCost = Times & {
  path: string;
  account: string | null;
  status: number;
  statements: number;
  htmlBytes: { sent: number; plain: number };
  timesBare: number;
  firstVisit: FirstVisit;
};

/** A page, and how one account (null: a visitor) asks for it. */
export type Asked = { path: string; account: string | null; cookie: string };

/** What was seen of a page; `statements` of each request by its id. */
export type Seen = { answers: readonly Answer[]; statements: ReadonlyMap<string, number>; firstVisit: FirstVisit };

/** The times of these answers. */
export function timesOf(answers: readonly Answer[]): Times {
  const { p50, p95 } = percentiles(answers.map(({ ms }) => ms));
  return { p50, p95 };
}

/** Sums up what was seen of a page beside the bare route's times of the same run. */
export function pageCost({ path, account }: Asked, { answers, statements, firstVisit }: Seen, bare: Times): PageCost {
  const times = timesOf(answers);
  const largest = (values: readonly number[]) => Math.max(0, ...values);
  return {
    path,
    account,
    status: largest(answers.map(({ status }) => status)),
    statements: largest(answers.map(({ requestId }) => statements.get(requestId) ?? 0)),
    htmlBytes: {
      sent: largest(answers.map(({ sentBytes }) => sentBytes)),
      plain: largest(answers.map(({ plainBytes }) => plainBytes)),
    },
    ...times,
    timesBare: Math.round((times.p50 / bare.p50) * 10) / 10,
    firstVisit,
  };
}
