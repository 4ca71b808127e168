import { networkInterfaces } from "node:os";

/** The addresses under which another device on the local network finds a server that listens everywhere. */
export function nearbyAddresses(port: number): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
