import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import routes from "~/app/routes";

/** Paths of all routes that take a form: those whose source exports an `action`. */
export async function routesWithActions(): Promise<string[]> {
  const found = await Promise.all(
    routes.map(async ({ path, file }) => {
      const source = await readFile(fileURLToPath(new URL(`../../app/${file}`, import.meta.url)), "utf8");
      return /^export (async function|function|const) action\b|^export \{[^}]*\baction\b/m.test(source)
        ? [path ?? ""]
        : [];
    }),
  );
  return found.flat();
}
