import { z } from "zod";

import type { MessageProblem } from "../messages";

/** What nodemailer tells of a failure: its own code, the command that failed, and the server's answer. */
const SmtpFailure = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
  rejected: z.array(z.unknown()).optional(),
});

/**
 * What an error of nodemailer means. An answer of 5yz is for good (RFC 5321, 4.2.1), except that enhanced codes 5.7.x
 * (RFC 3463) speak of us, not of the recipient: a relay that does not know us today may tomorrow.
 */
export function smtpProblem(error: unknown): MessageProblem {
  const failure = SmtpFailure.safeParse(error);
  if (!failure.success) return "unavailable";
  const { code, command, responseCode = 0, response = "", rejected = [] } = failure.data;
  if (code === "EAUTH" || code === "ENOAUTH") return "access_refused";
  const isForGood = responseCode >= 500 && responseCode !== 503;
  if (!isForGood) return code === "EENVELOPE" && responseCode === 0 ? "recipient_refused" : "unavailable";
  if (/\b5\.7\.\d/.test(response) || command === "MAIL FROM") return "access_refused";
  if (code === "EENVELOPE" || rejected.length > 0) return "recipient_refused";
  return code === "EMESSAGE" ? "message_refused" : "unavailable";
}
