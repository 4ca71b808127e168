import { createServer } from "node:net";

/** Whether something could listen on this port now; `host` limits the question to one address. */
export function isPortFree(port: number, host?: string): Promise<boolean> {
  return listenOnce(port, host).then(
    () => true,
    () => false,
  );
}

/** A port of 127.0.0.1 that nobody listens on now. */
export const findFreePort = () => listenOnce(0, "127.0.0.1");

function listenOnce(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, ...(host && { host }), exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
