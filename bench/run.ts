import { readdir } from "node:fs/promises";
import { arch, cpus, platform, totalmem } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** What a benchmark gets: `progress` tells the person at the terminal how it gets on (standard error). */
export type BenchOptions = { progress: (line: string) => void };

/** What every `bench/NAME.ts` exports: measures, and returns figures that can be written as JSON. */
export type Bench = { run: (options: BenchOptions) => Promise<object> };

const GIGABYTE = 2 ** 30;

/** `npm run bench -- NAME [--json]`: runs bench/NAME.ts; with --json only JSON goes to standard output. */
const [name, ...flags] = process.argv.slice(2);
const names = await findBenches();
if (!name || !names.includes(name)) {
  console.error(`npm run bench -- ${names.join(" | ")} [--json]`);
  process.exit(2);
}
const bench: Bench = await import(`./${name}.ts`);
const figures = await bench.run({ progress: (line) => process.stderr.write(`${line}\n`) });
const report = { bench: name, machine: describeMachine(), ...figures };
if (flags.includes("--json")) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else console.dir(report, { depth: null });

async function findBenches(): Promise<string[]> {
  const files = await readdir(fileURLToPath(new URL(".", import.meta.url)));
  return files.filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== "run.ts").map((file) => basename(file, ".ts"));
}

function describeMachine(): object {
  const [cpu] = cpus();
  return {
    node: process.versions.node,
    platform: platform(),
    arch: arch(),
    cpu: cpu?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round((totalmem() / GIGABYTE) * 10) / 10,
  };
}
