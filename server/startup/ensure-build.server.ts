import { spawn } from "node:child_process";
import { access, constants, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

import { say } from "./say.server";
import { sourceStamp } from "./source-stamp.server";
import { StartupError } from "./startup-error.server";

const STAMP = ".stamp";
const LINES_OF_A_FAILURE = 25;

/** Where the project is, and what ends a build early. */
export type BuildOptions = { root: string; signal: AbortSignal };

/**
 * Builds browser and server code unless `build/` was made from exactly these sources.
 * @throws StartupError when it cannot be built
 */
export async function ensureBuild(options: BuildOptions): Promise<void> {
  const { root } = options;
  const stamp = await sourceStamp(root);
  const built = await readFile(join(root, "build", STAMP), "utf8").catch(() => "");
  if (built === stamp) return;
  say("building");
  await buildProduct(options);
}

/** Builds in any case. A build that is killed half-way leaves no stamp, and is done again. */
export async function buildProduct({ root, signal }: BuildOptions): Promise<void> {
  const folder = join(root, "build");
  const stamp = await sourceStamp(root);
  await emptyStamp(folder);
  const { code, output } = await runRemixBuild(root, signal);
  signal.throwIfAborted();
  if (code !== 0)
    throw new StartupError("build_failed", { reason: output.trim().split("\n").slice(-LINES_OF_A_FAILURE).join("\n") });
  await writeFile(join(folder, STAMP), stamp);
}

async function emptyStamp(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    await rm(join(folder, STAMP), { force: true });
  } catch (cause) {
    throw new StartupError("build_folder_read_only", { folder }, { cause });
  }
}

function runRemixBuild(root: string, signal: AbortSignal): Promise<{ code: number | null; output: string }> {
  const cli = findRemixCli(root);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "vite:build"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    signal.addEventListener("abort", () => child.kill(), { once: true });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** It is a development dependency: a slimmed-down installation has the build and not the tool. */
function findRemixCli(root: string): string {
  try {
    const require = createRequire(join(root, "package.json"));
    require.resolve("vite/package.json");
    return join(require.resolve("@remix-run/dev/package.json"), "..", "dist", "cli.js");
  } catch (cause) {
    throw new StartupError("build_tool_missing", {}, { cause });
  }
}
