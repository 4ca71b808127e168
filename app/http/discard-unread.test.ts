import { createReadableStreamFromReadable } from "@remix-run/node";
import express, { type RequestHandler } from "express";
import { Agent, request as send } from "node:http";
import { afterAll, expect, test } from "vitest";

import { discardUnread } from "./discard-unread";

const MEGABYTE = 1024 * 1024;

/** Answers before it has read the body that it was given as a web stream, as Remix does. */
const answerAtOnce: RequestHandler = (request, response) => {
  if (request.method === "POST") createReadableStreamFromReadable(request);
  response.status(403).end("no");
};

async function serve(): Promise<number> {
  const server = express().use(discardUnread).use(answerAtOnce).listen(0, "127.0.0.1");
  afterAll(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Sends everything, whatever it hears meanwhile, as browsers do; gives the status and how much of it could be sent. */
async function ask({ port, agent, megabytes }: { port: number; agent: Agent; megabytes: number }) {
  const asked = send({ port, agent, method: megabytes > 0 ? "POST" : "GET" });
  const closed = new Promise<void>((resolve) => asked.once("close", resolve));
  const answered = new Promise<number>((resolve) => {
    asked.once("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
  });
  asked.on("error", () => undefined);
  let sent = 0;
  for (; sent < megabytes && !asked.destroyed; sent += 1)
    await Promise.race([closed, new Promise((resolve) => asked.write(new Uint8Array(MEGABYTE), resolve))]);
  asked.end();
  return { status: await answered, sent };
}

test("who sends much and is answered before it is read has the answer, and the same line serves the next request", async () => {
  const port = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterAll(() => agent.destroy());
  expect(await ask({ port, agent, megabytes: 20 })).toEqual({ status: 403, sent: 20 });
  expect(await ask({ port, agent, megabytes: 0 })).toEqual({ status: 403, sent: 0 });
});

test("who does not stop is hung up on", async () => {
  const port = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterAll(() => agent.destroy());
  expect((await ask({ port, agent, megabytes: 300 })).sent).toBeLessThan(290);
});
