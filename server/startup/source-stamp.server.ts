import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const FOLDERS = ["app", "server", "db", "matching", "public"];
const FILES = ["remix.config.js", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json"];
const NOT_BUILT = /\.(test|long)\.tsx?$|[/\\]testing[/\\]|[/\\]migrations[/\\]/;

/** A fingerprint of everything the build is made from: equal sources, equal stamp, whatever their dates are. */
export async function sourceStamp(root: string): Promise<string> {
  const listed = await Promise.all(FOLDERS.map((folder) => filesBelow(root, folder)));
  const hash = createHash("sha256");
  for (const name of [...FILES, ...listed.flat().sort()]) {
    const content = await readFile(join(root, name)).catch(() => Buffer.alloc(0));
    hash.update(`${name.replaceAll("\\", "/")} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => relative(root, file)).filter((file) => !NOT_BUILT.test(file));
}
