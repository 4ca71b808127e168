import type { AgendaAnswer, AgendaProblem, AgendaProgress } from "~/matching/domain/agenda";

/** What the thread is given; `stop` is shared: whatever stands in its first place but 0 ends the search. */
export type ThreadData = { problem: AgendaProblem; seconds: number; seed: number; stop: SharedArrayBuffer };

/** What the thread tells. */
export type ThreadMessage = { progress: AgendaProgress } | { answer: AgendaAnswer };
