import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";

import { findFreePort } from "~/db/embedded/free-port";
import { StartupError } from "~/server/startup/startup-error.server";

import { createHttpServer } from "./http-server";

const host = "127.0.0.1";

async function listeningServer(answerAfterMs: number) {
  const http = createHttpServer();
  const port = await findFreePort();
  const asked = once(http.server, "request");
  http.answerWith((_request, response) => void setTimeout(() => response.end("selesai"), answerAfterMs));
  await http.listen({ port, host });
  return { http, port, asked };
}

test("a request in flight is answered before the server ends, and a new one is refused", async () => {
  const { http, port, asked } = await listeningServer(200);
  const answer = fetch(`http://${host}:${port}/`).then((response) => response.text());
  await asked;
  const closed = http.close();
  await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow("fetch failed");
  expect(await answer).toBe("selesai");
  await closed;
});

test("a connection on which nothing was ever asked does not hold up the end", async () => {
  const { http, port } = await listeningServer(0);
  const connected = once(http.server, "connection");
  const socket = connect(port, host);
  socket.on("error", () => undefined);
  await connected;
  const began = performance.now();
  await http.close();
  expect(performance.now() - began).toBeLessThan(1_000);
});

test("a connection is kept longer than a proxy in front keeps it, which would ask on one that is being closed", async () => {
  const { http, port } = await listeningServer(0);
  const answer = await fetch(`http://${host}:${port}/`);
  expect(Number(/timeout=(\d+)/.exec(answer.headers.get("keep-alive") ?? "")?.[1])).toBeGreaterThan(120);
  await answer.text();
  await http.close();
});

test("a port that is taken meanwhile is a sentence, not a stack", async () => {
  const { http, port } = await listeningServer(0);
  await expect(createHttpServer().listen({ port, host })).rejects.toThrow(StartupError);
  await http.close();
});
