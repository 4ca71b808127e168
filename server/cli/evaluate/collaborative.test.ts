import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-collaborative-"));
afterAll(() => rm(folder, { recursive: true }));

const root = join(import.meta.dirname, "../../..");

async function evaluate(lines: readonly string[], ...options: string[]) {
  const file = join(folder, "ratings.tsv");
  await writeFile(file, lines.join("\n"));
  const run = ["--import", "tsx", "server/cli/evaluate.ts", "collaborative", file, ...options];
  const child = spawn(process.execPath, run, { cwd: root });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, ...output };
}

/** Four camps of five users and five items; each user has four items of the own camp. */
const camps = Array.from({ length: 20 }, (_, user) =>
  [0, 1, 2, 3, 4].filter((item) => item !== user % 5).map((item) => `u${user}\ti${Math.floor(user / 5)}${item}\t5\t0`),
).flat();

test("the figures come out alone on stdout and depend on the seed", async () => {
  const { code, stdout, stderr } = await evaluate(camps);
  expect([code, stderr]).toEqual([0, ""]);
  const figures: unknown = JSON.parse(stdout);
  expect(figures).toEqual({
    ndcg10: expect.any(Number),
    users: 20,
    baselines: { popularity: expect.any(Number), item_cosine: expect.any(Number) },
    seconds: expect.any(Number),
  });
  const figuresOf = async (seed: string) => {
    const parsed: object = JSON.parse((await evaluate(camps, "--seed", seed)).stdout);
    return { ...parsed, seconds: 0 };
  };
  expect(await figuresOf("1")).toEqual({ ...Object(figures), seconds: 0 });
  expect(await figuresOf("2")).not.toEqual(await figuresOf("1"));
}, 60_000);

test("an unusable file leaves stdout empty, tells all its lines on stderr and exits with 2", async () => {
  const { code, stdout, stderr } = await evaluate(["a\tb\t1\t0", "a\tc\tgood\t0", "a b"], "--lang", "en");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n")).toEqual([
    'line 2, column rating: "good" is not a number.',
    "line 3: columns found: 1, expected: 4 (user, item, rating, time) separated by tabs.",
    expect.stringContaining("problems: 2."),
    "",
  ]);
}, 30_000);

test("of very many faults the first hundred are told and the rest counted", async () => {
  const { stderr } = await evaluate(
    Array.from({ length: 103 }, () => "?"),
    "--lang",
    "en",
  );
  expect(stderr.split("\n").slice(99, 102)).toEqual([
    expect.stringContaining("line 100:"),
    "… and 3 problems more.",
    expect.stringContaining("problems: 103."),
  ]);
}, 30_000);

test("a file with too little to hold out, and a seed that is none, are told with exit code 2", async () => {
  const few = await evaluate(["a\tb\t1\t0", "a\tc\t1\t0"], "--lang", "en");
  expect([few.code, few.stdout]).toEqual([2, ""]);
  expect(few.stderr).toContain("no user has three items or more");
  const seed = await evaluate(camps, "--seed", "0");
  expect(seed.code).toBe(2);
  expect(seed.stderr).toContain("--seed 0");
}, 30_000);
