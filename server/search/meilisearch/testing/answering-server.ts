import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A question as the server got it. */
export type Asked = { method: string; path: string; key: string; body: string };

/** What to answer: a status with a body as it is or as JSON; null never answers. */
export type Reply = { status: number; body: unknown } | null;

/** A real HTTP server that answers as a test says, one reply after the other and the last one from then on. */
export async function startAnsweringServer(replies: readonly Reply[]) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const question = await read(request);
    const reply = replies[Math.min(asked.length, replies.length - 1)] ?? null;
    asked.push(question);
    if (reply === null) return;
    const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
    response.writeHead(reply.status, { "content-type": "application/json" }).end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port }: Pick<AddressInfo, "port"> = addressOf(server.address());
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, stop };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = "", url: path = "", headers } = request;
  return { method, path, key: headers.authorization ?? "", body: await text(request) };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("No port");
  return address;
}
