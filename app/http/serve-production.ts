import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Pages } from "./express-app";

/** Serves what `npm run build` made in this folder: hashed assets for a year, other public files for an hour. */
export async function serveProduction(buildFolder: string): Promise<Pages> {
  const client = join(buildFolder, "client");
  const build: ServerBuild = await import(pathToFileURL(join(buildFolder, "server", "index.js")).href);
  const files = express.Router();
  files.use("/assets", express.static(join(client, "assets"), { immutable: true, maxAge: "1y", index: false }));
  // An asset of another version: a short answer instead of a rendered page.
  files.use("/assets", (_request, response) => void response.status(404).end());
  files.use(express.static(client, { maxAge: "1h", index: false }));
  return { mode: "production", build, files, close: () => Promise.resolve() };
}
