import type { ServerBuild } from "@remix-run/node";
import type { Server } from "node:http";

import type { Pages } from "./express-app";

/** Serves pages straight from their sources through Vite, which reloads what changes; its web socket uses `server`. */
export async function serveDevelopment(root: string, server: Server): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ root, server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
  const build = async (): Promise<ServerBuild> => {
    const module: unknown = await vite.ssrLoadModule("virtual:remix/server-build");
    if (!isServerBuild(module)) throw new TypeError("Vite returned no Remix build");
    return module;
  };
  return { mode: "development", files: vite.middlewares, build, close: () => vite.close() };
}

const isServerBuild = (module: unknown): module is ServerBuild =>
  typeof module === "object" && module !== null && "entry" in module && "routes" in module;
