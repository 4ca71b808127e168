import { chmod, cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LEFT_OUT = new Set(["node_modules", "build", ".data", ".git"]);

/** A copy of the sources as a fresh clone has them after `npm ci`: with packages, without build and data. */
export async function makeFreshCheckout(): Promise<{ root: string; remove: () => Promise<void> }> {
  const source = fileURLToPath(new URL("../..", import.meta.url));
  const root = await mkdtemp(join(tmpdir(), "gandeng-desa-bench-"));
  await chmod(root, 0o755);
  for (const name of await readdir(source)) {
    if (!LEFT_OUT.has(name)) await cp(join(source, name), join(root, name), { recursive: true });
  }
  await symlink(join(source, "node_modules"), join(root, "node_modules"), "junction");
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
