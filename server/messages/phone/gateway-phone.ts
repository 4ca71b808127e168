import { MessageError } from "../messages";
import { gatewayProblem } from "./gateway-problem";
import type { PhoneMessage, SendPhoneMessage } from "./phone-message";

/**
 * An HTTP gateway for SMS or WhatsApp. Those in Indonesia differ in these only: Fonnte (`Authorization`, `target`, `message`,
 * form), Wablas (`Authorization`, `phone`, `message`, json), Zenziva (`userkey` and `passkey` among `extraFields`, `to`, `message`, form).
 */
export type PhoneGateway = {
  url: string;
  /** Sent as it is in `tokenHeader`; null when the gateway wants its keys among the fields. */
  token: string | null;
  tokenHeader: string;
  toField: string;
  textField: string;
  /** Fields that are the same in every message. */
  extraFields: Readonly<Record<string, string>>;
  format: "json" | "form";
  /** `+62811…` or `62811…`. */
  numberFormat: "e164" | "digits";
};

const DEADLINE_MS = 15_000;

/** An answer longer than this is not an answer. */
const ANSWER_CHARACTERS = 10_000;

/** Sends through a gateway, one request per message. */
export function createGatewayPhone(gateway: PhoneGateway): SendPhoneMessage {
  return async (message) => {
    const { status, answer } = await post(gateway, message);
    const problem = gatewayProblem(status, answer);
    if (problem) throw new MessageError(problem, { cause: new Error(`${status} ${answer.slice(0, 200)}`) });
  };
}

async function post(gateway: PhoneGateway, message: PhoneMessage): Promise<{ status: number; answer: string }> {
  const { url, token, tokenHeader, format } = gateway;
  const fields = fieldsOf(gateway, message);
  try {
    const response = await fetch(url, {
      method: "POST",
      // A redirect would carry the token to somebody else.
      redirect: "error",
      signal: AbortSignal.timeout(DEADLINE_MS),
      headers: {
        accept: "application/json",
        "content-type": format === "json" ? "application/json" : "application/x-www-form-urlencoded",
        ...(token === null ? {} : { [tokenHeader]: token }),
      },
      body: format === "json" ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
    });
    return { status: response.status, answer: (await response.text()).slice(0, ANSWER_CHARACTERS) };
  } catch (error) {
    throw new MessageError("unavailable", { cause: error });
  }
}

function fieldsOf({ toField, textField, extraFields, numberFormat }: PhoneGateway, { number, text }: PhoneMessage) {
  return { ...extraFields, [toField]: numberFormat === "e164" ? number : number.replace("+", ""), [textField]: text };
}
