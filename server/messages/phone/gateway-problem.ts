import { z } from "zod";

import type { MessageProblem } from "../messages";

/** Gateways that answer 200 to everything say in the body whether it was so: `status` or `success`. */
const Body = z
  .object({ status: z.unknown(), success: z.unknown(), text: z.unknown(), reason: z.unknown(), message: z.unknown() })
  .partial();

const NO: ReadonlySet<unknown> = new Set([false, 0, "0", "false", "error", "failed", "fail"]);

/** What a gateway's answer means; null when the message was taken. */
export function gatewayProblem(status: number, answer: string): MessageProblem | null {
  if (status === 401 || status === 403 || status === 404 || status === 405) return "access_refused";
  if (status === 400 || status === 422) return "recipient_refused";
  if (status < 200 || status >= 300) return "unavailable";
  const body = Body.safeParse(parsed(answer));
  if (!body.success) return null;
  const { status: said, success, reason, message, text } = body.data;
  if (!isNo(said) && !isNo(success)) return null;
  const why = [reason, message, text].filter((part) => typeof part === "string").join(" ");
  return /target|number|nomor|phone|tujuan|recipient/i.test(why) ? "recipient_refused" : "access_refused";
}

const isNo = (value: unknown) => NO.has(typeof value === "string" ? value.toLowerCase() : value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
