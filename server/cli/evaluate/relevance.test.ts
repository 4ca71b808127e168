import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";

import { aDocument, anInterest, aPotential } from "../../exchange/testing/documents";

const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-evaluate-"));
afterAll(() => rm(folder, { recursive: true }));

const root = join(import.meta.dirname, "../../..");

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "server/cli/evaluate.ts", ...args], { cwd: root });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, ...output };
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

const market = aDocument({
  potentials: [
    aPotential({ ref: "P-1", title: "Cokelat dari kebun kakao", sector: "plantation" }),
    aPotential({ ref: "P-2", title: "Batik tulis", sector: "plantation" }),
    aPotential({ ref: "P-3", title: "Sanggar tari", sector: "social_culture" }),
  ],
  interests: [
    anInterest({
      ref: "I-1",
      title: "Rumah kakao",
      sectors: ["plantation"],
      opens: "2026-01-01",
      closes: "2026-12-31",
    }),
  ],
  outcomes: [],
});

const figures = z.looseObject({
  interests: z.number(),
  pairs: z.number(),
  ndcg5: z.number(),
  ndcg10: z.number(),
  baselines: z.record(z.string(), z.object({ ndcg5: z.number(), ndcg10: z.number() })),
  robustness: z.record(z.string(), z.looseObject({ fall5: z.number() })),
  blockers: z.object({ pairs: z.number(), exact: z.number(), wrong: z.array(z.unknown()) }).optional(),
});

test("judged pairs that pass the rules are ranked beside the baselines, and the rules are compared", async () => {
  const { code, stdout, stderr } = await run(
    await written("market.json", JSON.stringify(market)),
    await written(
      "judgements.csv",
      'interest,potential,grade_a,grade_b,reason_a\nI-1,P-2,0,1,\nI-1,P-1,3,3,"kakao, tepat"\nI-1,P-3,0,0,\n',
    ),
    await written(
      "blockers.csv",
      "interest,potential,blockers\nI-1,P-1,\nI-1,P-2,sector_excluded\nI-1,P-3,sector_not_sought\n",
    ),
    "--as-of",
    "2026-11-24",
  );
  expect([code, stderr]).toEqual([0, ""]);
  const found = figures.parse(JSON.parse(stdout));
  // P-3 is not sought: two pairs are left, and the cocoa comes first.
  expect(found).toMatchObject({ interests: 1, pairs: 2, ndcg5: 1, ndcg10: 1 });
  expect(found.baselines["random"]?.ndcg5).toBeLessThan(1);
  expect(found.blockers).toEqual({
    pairs: 3,
    exact: 2,
    wrong: [{ interest: "I-1", potential: "P-2", blockers: ["sector_excluded"], found: [] }],
  });
}, 60_000);

test("all mistakes of a file are told at once, with exit code 2 and nothing on stdout", async () => {
  const { code, stdout, stderr } = await run(
    await written("market.json", JSON.stringify(market)),
    await written("wrong.csv", "interest,potential,grade_a\nI-9,P-1,2\nI-1,P-1,4\nI-1,P-1,x\n"),
    "--as-of",
    "2026-11-24",
    "--lang",
    "en",
  );
  expect([code, stdout]).toEqual([2, ""]);
  const place = (line: number) => `${join(folder, "wrong.csv")}, line ${line}`;
  expect(stderr.trimEnd().split("\n").sort()).toEqual(
    [
      `${place(2)}, column interest: "I-9" is not among the market's interests.`,
      `${place(3)}, column grade_a: "4" is not a grade from 0 to 3.`,
      `${place(4)}, column grade_a: "x" is not a grade from 0 to 3.`,
      `${place(4)}: this pair is in line 3 already.`,
    ].sort(),
  );
}, 60_000);

test("a command without files says how it is used", async () => {
  const { code, stderr } = await run("--lang", "en");
  expect([code, stderr]).toEqual([2, expect.stringContaining("evaluate -- MARKET JUDGEMENTS [BLOCKERS]")]);
}, 60_000);

const graded = join(root, "../shared/data/relevance");

test.skipIf(!existsSync(graded))(
  "on the graded market the rules are exact and the ranking is what brokers would have said, damaged or not",
  async () => {
    const files = ["market.json", "judgements.csv", "blockers.csv"].map((name) => join(graded, name));
    const { stdout } = await run(...files, "--as-of", "2026-11-24");
    const found = figures.parse(JSON.parse(stdout));
    const expected = (await readFile(join(graded, "blockers.csv"), "utf8")).trim().split("\n").length - 1;
    expect(found.blockers).toEqual({ pairs: expected, exact: expected, wrong: [] });
    expect(found.ndcg5).toBeGreaterThanOrEqual(0.95);
    for (const baseline of Object.values(found.baselines)) expect(found.ndcg5).toBeGreaterThan(baseline.ndcg5);
    expect(found.robustness["misspelt"]?.fall5).toBeLessThanOrEqual(0.03);
    expect(found.robustness["no_descriptions"]?.fall5).toBeLessThanOrEqual(0.1);
    expect(found.robustness["sector_only"]?.fall5).toBeLessThanOrEqual(0.1);
  },
  60_000,
);
