import type { Db } from "~/db/client";
import { addJob } from "~/db/queries/jobs/add-job";
import { type MessagePayload, TASKS } from "~/db/queries/jobs/tasks";

import type { Auth } from "../accounts/sign-in/auth";
import { seal, unseal } from "./seal";
import type { Message } from "./messages";

type Cipher = Pick<Auth, "derive">;

/**
 * Puts a message that holds a code or a link into the queue, where a gateway that is away delays it and does not lose it.
 * It lies there enciphered: a copy of the database signs nobody in.
 */
export async function sendSealed(
  { db, auth }: { db: Db; auth: Cipher },
  message: Omit<Message, "id">,
  attempts: number,
): Promise<void> {
  const sealed = seal(JSON.stringify(message), keyOf(auth));
  await addJob(db, { name: "send_sealed_message", payload: { sealed }, attempts });
}

/**
 * The message that lies in the queue.
 * @throws when the installation's secret is another than when it was sealed
 */
export function sealedMessage(sealed: string, auth: Cipher): MessagePayload {
  return TASKS.send_message.parse(JSON.parse(unseal(sealed, keyOf(auth))));
}

const keyOf = (auth: Cipher) => auth.derive("messages in the queue");
