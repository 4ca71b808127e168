import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/**
 * `npm test`: every check, even after one has failed; at the end what failed, by name and with its reason, and one line
 * for all of them. `--long` adds the suite of properties with many runs, races and crashes.
 */
type Tally = { passed: number; failures: string[]; skipped: number };
type Program = { name: string; args: string[] };

const root = fileURLToPath(new URL("..", import.meta.url));

const LAYERS = ["app", "server", "matching", "db", "e2e", "bench"];

const CHECKS: Program[] = [
  { name: "format", args: [programOf("oxfmt", "bin/oxfmt"), "--check", "."] },
  { name: "lint", args: [programOf("oxlint", "bin/oxlint"), "--type-aware"] },
  { name: "types", args: [programOf("typescript", "bin/tsc")] },
  {
    name: "layers",
    args: [
      programOf("dependency-cruiser", "bin/dependency-cruise.mjs"),
      ...LAYERS,
      "--config",
      ".dependency-cruiser.cjs",
    ],
  },
  { name: "unused", args: [programOf("knip", "bin/knip.js")] },
  { name: "build", args: ["--import", "tsx", join("app", "build.ts")] },
];

/** Browser tests run by themselves: the product and Chromium need the processor that the others would take. */
const SUITES = [["unit", "db"], ["e2e"], ...(process.argv.includes("--long") ? [["long"]] : [])];

const Report = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});
type TestFile = z.infer<typeof Report>["testResults"][number];

const tallies: Tally[] = [];
for (const check of CHECKS) tallies.push(await runCheck(check));
for (const projects of SUITES) tallies.push(await runSuite(projects));
const total = tallies.reduce(add, { passed: 0, failures: [], skipped: 0 });
for (const failure of total.failures) console.log(`\n✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failures.length} failed, ${total.skipped} skipped`);
process.exitCode = total.failures.length > 0 ? 1 : 0;

/** A check counts as one; what it prints is shown when it failed. */
async function runCheck({ name, args }: Program): Promise<Tally> {
  const began = Date.now();
  const { code, output } = await run(args, { show: false });
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${secondsSince(began)} s)`);
  if (code === 0) return { passed: 1, failures: [], skipped: 0 };
  console.log(output.trimEnd());
  return { passed: 0, failures: [name], skipped: 0 };
}

async function runSuite(projects: string[]): Promise<Tally> {
  const began = Date.now();
  const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-report-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const chosen = projects.flatMap((name) => ["--project", name]);
  const { code } = await run([programOf("vitest", "vitest.mjs"), "run", ...chosen, ...reporters], { show: true });
  const tally = await readTally(file, code);
  await rm(folder, { recursive: true, force: true });
  console.log(`${tally.failures.length === 0 ? "✓" : "✗"} ${projects.join(" and ")} tests (${secondsSince(began)} s)`);
  return tally;
}

/** A file that fails without a failing test, and a run that fails without a failing file, count as one failure each. */
async function readTally(file: string, code: number | null): Promise<Tally> {
  const parsed = Report.safeParse(JSON.parse(await readFile(file, "utf8").catch(() => "null")));
  if (!parsed.success) return { passed: 0, failures: ["no report of the tests was written"], skipped: 0 };
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = parsed.data;
  const failures = testResults.flatMap(failuresOf);
  if (failures.length === 0 && code !== 0) failures.push(`the tests ended with code ${code}`);
  return { passed: numPassedTests, failures, skipped: numPendingTests + numTodoTests };
}

function failuresOf({ name, status, message, assertionResults }: TestFile): string[] {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [`${name}\n${message}`] : [];
  return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join("\n")}`);
}

function run(args: string[], { show }: { show: boolean }): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** Run by Node itself, without a shell, the same on every platform. */
function programOf(name: string, path: string): string {
  return join("node_modules", name, path);
}

function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failures: [...one.failures, ...other.failures],
    skipped: one.skipped + other.skipped,
  };
}

function secondsSince(began: number): string {
  return ((Date.now() - began) / 1000).toFixed(1);
}
