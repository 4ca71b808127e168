/** What a request came to: status 0 and `broken` when the line failed before the answer was whole. */
export type Answer = {
  status: number;
  /** Milliseconds from the sending to the last byte. */
  ms: number;
  /** When it was asked for, on the clock of `performance.now`. */
  askedAt: number;
  location: string | null;
  requestId: string;
  retryAfter: string | null;
  /** The page's text; empty when there is none. */
  text: string;
  broken: string | null;
};

/**
 * `away` is the page that says the database is away, whole, with its request's id and when to come back; `conflict` is
 * the form given back because somebody was faster; anything else names what is wrong.
 */
export type Outcome = "answered" | "conflict" | "away" | { error: string };

/** React writes the marks of its boundaries after the page's end. */
const WHOLE = /<\/html>(<!--[^>]*-->)*$/;

/** Judges an answer as its reader would: a page must be whole, and a form must lead where it does when it is saved. */
export function judgeAnswer(answer: Answer, leadsTo: string | null): Outcome {
  const { status, text, broken, location } = answer;
  if (broken !== null) return { error: broken };
  if (text !== "" && !WHOLE.test(text)) return { error: `${status}, not a whole page` };
  if (status === 409) return "conflict";
  if (status === 503) return flawOfAway(answer) ?? "away";
  if (leadsTo === null) return status === 200 && text !== "" ? "answered" : { error: String(status) };
  if (status !== 302) return { error: String(status) };
  return location?.includes(leadsTo) ? "answered" : { error: "302, elsewhere" };
}

function flawOfAway({ text, requestId, retryAfter }: Answer): { error: string } | null {
  if (requestId === "" || !text.includes(requestId)) return { error: "503 without its id" };
  return Number(retryAfter) > 0 ? null : { error: "503 without Retry-After" };
}
