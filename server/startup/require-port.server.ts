import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

import { StartupError } from "./startup-error.server";

const PREDECESSOR_MS = 2_000;
const ASK_EVERY_MS = 100;

/** The address the product will serve on; a null host is every address of the machine. */
export type ServeAddress = { port: number; host: string | null };

/**
 * Refuses early what would only fail after the database and the build are ready.
 * @throws StartupError `port_busy`, `port_forbidden` or `host_unknown`
 */
export async function requirePort({ port, host }: ServeAddress): Promise<void> {
  // A wildcard address can be free while somebody holds the same port of localhost.
  await tryPort(port, host);
  if (host === null) await tryPort(port, "127.0.0.1");
}

/** A predecessor that is just ending gets a moment. */
async function tryPort(port: number, host: string | null): Promise<void> {
  const giveUpAt = Date.now() + PREDECESSOR_MS;
  let problem = await listenOnce(port, host);
  while (problem?.code === "EADDRINUSE" && Date.now() < giveUpAt) {
    await wait(ASK_EVERY_MS);
    problem = await listenOnce(port, host);
  }
  if (problem !== null) throw portProblem(problem, { port, host });
}

/** The sentence for a failure to listen, whenever it comes. */
export function portProblem(error: NodeJS.ErrnoException, { port, host }: ServeAddress): Error {
  const details = { port: String(port), other: String(port < 65_535 ? port + 1 : 3000), host: host ?? "" };
  if (error.code === "EADDRINUSE") return new StartupError("port_busy", details, { cause: error });
  if (error.code === "EACCES") return new StartupError("port_forbidden", details, { cause: error });
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new StartupError("host_unknown", details, { cause: error });
  return error;
}

function listenOnce(port: number, host: string | null): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ port, ...(host && { host }) }, () => server.close(() => resolve(null)));
  });
}
