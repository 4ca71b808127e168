import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-agenda-"));
afterAll(() => rm(folder, { recursive: true }));

const root = join(import.meta.dirname, "../..");

async function agenda(document: unknown, ...options: string[]) {
  const file = join(folder, "event.json");
  await writeFile(file, typeof document === "string" ? document : JSON.stringify(document));
  const child = spawn(process.execPath, ["--import", "tsx", "server/cli/agenda.ts", file, ...options], { cwd: root });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, ...output };
}

const event = {
  format: "gandeng-desa-agenda/1",
  slots: 2,
  first_half: 1,
  tables: 1,
  participants: [{ ref: "V1", side: "village" }, { ref: "V2" }, { ref: "M1", unavailable: [0] }],
  meetings: [
    { ref: "m1", a: "V1", b: "M1", value: 0.4, must: false, half: null, slot: null, after: [] },
    { ref: "m2", a: "V2", b: "M1", value: 0.9 },
  ],
  unknown_key: 1,
};

test("an agenda comes out alone on stdout, with what is proven about it", async () => {
  const { code, stdout, stderr } = await agenda(event, "--lang", "en");
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    status: "optimal",
    meetings: [{ ref: "m2", slot: 1, table: 0 }],
    unscheduled: [{ ref: "m1", reason: "No slot is still free for both." }],
    value: 0.9,
    value_bound: 0.9,
    gaps: 0,
    gaps_bound: 0,
    conflict: [],
  });
}, 30_000);

test("an event that cannot be is an answer, in words, with exit code 0", async () => {
  const meetings = event.meetings.map((meeting) => ({ ...meeting, must: true }));
  const { code, stdout } = await agenda({ ...event, meetings });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    status: "infeasible",
    conflict: ["M1 punya 2 pertemuan wajib, tetapi hanya 1 sesi dapat dipakai untuk semuanya."],
  });
}, 30_000);

test("everything that is wrong with a file is told at once on stderr, with exit code 2", async () => {
  const broken = {
    ...event,
    tables: 0,
    participants: [...event.participants, { ref: "V1" }, { ref: "M2", unavailable: [7], min: 3, max: 1 }],
    meetings: [
      { ref: "m1", a: "V1", b: "V1", value: "much" },
      { ref: "m2", a: "V9", b: "M1", value: 1, after: ["m8"] },
    ],
  };
  const { code, stdout, stderr } = await agenda(broken, "--lang", "en");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n")).toEqual([
    "File, column tables: should be a whole number from 1, 1000 at most.",
    "meetings row 1 (meetings[0]), column value: should be a number between -1000000 and 1000000.",
    'participants row 4 (participants[3]), column ref: "V1" is used by another row.',
    "participants row 5 (participants[4]), column max: 1 is less than min.",
    'meetings row 2 (meetings[1]), column a: "V9" is not among the participants.',
    'meetings row 2 (meetings[1]), column after[0]: "m8" is not among the meetings.',
    expect.stringContaining("Number of problems: 6."),
    "",
  ]);
}, 30_000);

test("text that is no JSON and an option that is no number are told, with exit code 2", async () => {
  expect(await agenda("{")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("JSON") });
  const { code, stderr } = await agenda(event, "--seconds", "soon", "--seed", "-1");
  expect(code).toBe(2);
  expect(stderr).toContain("--seconds soon");
}, 30_000);
