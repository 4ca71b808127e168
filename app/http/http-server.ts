import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";

import { portProblem, type ServeAddress } from "~/server/startup/require-port.server";

/** How long requests in flight may take when the product stops. */
const LAST_REQUESTS_MS = 5_000;
const HANG_UP_EVERY_MS = 50;
/**
 * Longer than browsers and proxies keep a silent connection (nginx 60 s, Caddy 120 s): whoever hangs up first must be
 * the one who asks, or a question meets a connection that is just being closed, and is lost.
 */
const KEEP_ALIVE_MS = 125_000;

/** A server of HTTP that knows how to end. */
export type HttpServer = {
  server: Server;
  answerWith: (listener: RequestListener) => void;
  /** @throws StartupError when somebody took the port since it was checked */
  listen: (address: ServeAddress) => Promise<void>;
  /** Takes no new requests, lets those in flight finish, and hangs up on what is left after five seconds. */
  close: () => Promise<void>;
};

/** Makes the server; it answers nothing before `answerWith` and `listen`. */
export function createHttpServer(): HttpServer {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const silent = rememberSilentSockets(server);
  return {
    server,
    answerWith: (listener) => void server.on("request", listener),
    listen: (address) => listen(server, address),
    close: () => close(server, silent),
  };
}

/** Browsers open connections in advance; Node does not count one that never asked for anything as idle. */
function rememberSilentSockets(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on("connection", (socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  server.on("request", ({ socket }) => silent.delete(socket));
  return silent;
}

function listen(server: Server, address: ServeAddress): Promise<void> {
  const { port, host } = address;
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portProblem(error, address)));
    server.listen({ port, ...(host !== null && { host }) }, () => resolve());
  });
}

function close(server: Server, silent: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
    // A connection becomes idle when its last answer is out, and would be kept for the next question.
    const hangingUp = setInterval(() => server.closeIdleConnections(), HANG_UP_EVERY_MS);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(hangingUp);
      resolve();
    });
    for (const socket of silent) socket.destroy();
  });
}
