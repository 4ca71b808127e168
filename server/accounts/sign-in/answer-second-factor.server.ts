import type { Caller } from "./auth";
import { endCallersSession } from "./end-callers-session";
import type { SignInNeeds } from "./needs";

/** How the second step of a sign-in ended; `begin_again` when the first is too long ago or there were too many codes. */
export type SecondFactorOutcome =
  | { result: "signed_in"; cookies: string[] }
  | { result: "refused" | "begin_again" | "too_many"; cookies: string[] };

/** `code` is what the app shows (six digits) or a backup code, as it was typed. */
export type AnswerSecondFactor = { caller: Caller; code: string };

/** Finishes a sign-in that wanted a second factor; better-auth counts wrong codes per sign-in and per account. */
export async function answerSecondFactor(
  needs: SignInNeeds,
  { caller, code }: AnswerSecondFactor,
): Promise<SecondFactorOutcome> {
  const typed = code.replace(/\s/g, "");
  const isFromApp = /^\d{6}$/.test(typed);
  const path = isFromApp ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
  await endCallersSession(needs, caller);
  const { ok, status, body, cookies } = await needs.auth.ask(caller, path, { code: typed });
  if (ok) return { result: "signed_in", cookies };
  if (status === 429) return { result: "too_many", cookies };
  return { result: isWrongCode(body) ? "refused" : "begin_again", cookies };
}

const WRONG: ReadonlySet<unknown> = new Set(["INVALID_CODE", "INVALID_BACKUP_CODE"]);

const isWrongCode = (answer: unknown) =>
  typeof answer === "object" && answer !== null && "code" in answer && WRONG.has(answer.code);
