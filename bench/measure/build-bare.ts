import { spawn } from "node:child_process";
import { once } from "node:events";
import { symlink, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const remix = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");

/** Builds bench/bare as the product is built, into a folder of its own, and returns that folder. */
export async function buildBare(): Promise<string> {
  const buildFolder = await mkdtemp(join(tmpdir(), "gandeng-desa-bare-"));
  // The built server looks for its packages upwards from where it lies.
  await symlink(join(root, "node_modules"), join(buildFolder, "node_modules"), "junction");
  const child = spawn(
    process.execPath,
    [remix, "vite:build", root, "--config", join("bench", "bare", "vite.config.ts")],
    {
      cwd: root,
      env: { ...process.env, BARE_BUILD: buildFolder, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("The bare route could not be built.");
  return buildFolder;
}
