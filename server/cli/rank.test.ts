import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { aDocument, anInterest, aPotential } from "../exchange/testing/documents";

const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-rank-"));
afterAll(() => rm(folder, { recursive: true }));

const root = join(import.meta.dirname, "../..");

async function rank(document: unknown, ...options: string[]) {
  const file = join(folder, "market.json");
  await writeFile(file, typeof document === "string" ? document : JSON.stringify(document));
  const child = spawn(process.execPath, ["--import", "tsx", "server/cli/rank.ts", file, ...options], { cwd: root });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, ...output };
}

test("a ranking comes out alone on stdout, whole however large it is, and the same every time", async () => {
  const potentials = Array.from({ length: 60 }, (_, index) => aPotential({ ref: `P-${index}` }));
  const interests = Array.from({ length: 60 }, (_, index) => anInterest({ ref: `I-${index}` }));
  const market = aDocument({ potentials, interests, outcomes: [] });
  const first = await rank(market, "--as-of", "2026-11-24", "--top", "60");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  const ranking: unknown = JSON.parse(first.stdout);
  expect(ranking).toMatchObject({ format: "gandeng-desa-ranking/1", as_of: "2026-11-24", mode: "fit" });
  expect(first.stdout.length).toBeGreaterThan(1_000_000);
  expect(await rank(market, "--as-of", "2026-11-24", "--top", "60")).toEqual(first);
}, 60_000);

test("an unusable file leaves stdout empty, tells everything on stderr and exits with 2", async () => {
  const { code, stdout, stderr } = await rank(
    aDocument({ potentials: [aPotential({ sector: "kakao", village: "?" })], outcomes: [] }),
    "--lang",
    "en",
  );
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n")).toMatchObject([
    expect.stringContaining('potentials row 1 (potentials[0]), column sector: "kakao" is not known.'),
    expect.stringContaining('column village: "?" is not found among the villages.'),
    expect.stringContaining("problems: 2."),
    "",
  ]);
}, 30_000);

test("a mode that does not exist yet and a day that never is are told, with exit code 2", async () => {
  const { code, stderr } = await rank(aDocument(), "--mode", "market", "--as-of", "2026-02-30");
  expect(code).toBe(2);
  expect(stderr).toContain("--mode market");
  expect(stderr).toContain("--as-of 2026-02-30");
}, 30_000);
