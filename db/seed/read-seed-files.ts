import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The JSON text of one of the seed's files: a list of rows. */
export function readSeedFile(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}

/** The JSON texts of all files of one of the seed's folders, by name. */
export async function readSeedFolder(folder: "potentials" | "interests"): Promise<string[]> {
  const names = await readdir(fileURLToPath(new URL(folder, import.meta.url)));
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return Promise.all(files.map((name) => readSeedFile(`${folder}/${name}`)));
}
