import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { findFreePort } from "~/db/embedded/free-port";

import { makeDataDir, startProduct, type ProductProcess } from "./product-process";

vi.setConfig({ testTimeout: 60_000 });

let dataDir: string;
const started: ProductProcess[] = [];

beforeEach(async () => {
  dataDir = await makeDataDir();
});

afterEach(async () => {
  for (const product of started.splice(0)) if (product.child.exitCode === null) await product.end("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
});

async function start(settings: Record<string, string> = {}): Promise<ProductProcess> {
  const product = await startProduct({ dataDir, settings });
  started.push(product);
  return product;
}

const postmasterPid = async () => (await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8")).split("\n")[0];

test("it says where it is and where the data is; Ctrl-C ends it and its database, and the next start takes seconds", async () => {
  const first = await start();
  await first.ready();
  expect(first.output()).toContain(`Gandeng Desa: ${first.url}`);
  expect(first.output()).toContain(join(dataDir, "postgres"));
  expect(first.output()).toContain(join(dataDir, "mail"));
  expect(first.output()).toContain(join(dataDir, "phone"));
  expect(await first.end("SIGINT")).toBe(0);
  await expect(postmasterPid()).rejects.toThrow("ENOENT");

  const began = performance.now();
  const second = await start();
  await second.ready();
  expect(performance.now() - began).toBeLessThan(10_000);
});

test.each(["SIGTERM", "SIGHUP"] as const)("%s ends it as cleanly, also while it is still starting", async (signal) => {
  const product = await start();
  while (!product.output().includes("Preparing")) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await product.end(signal)).toBe(0);
  await expect(postmasterPid()).rejects.toThrow("ENOENT");
});

test("a PostgreSQL that outlived a killed process is taken over and ended with the next one", async () => {
  const first = await start();
  await first.ready();
  const pid = await postmasterPid();
  await first.end("SIGKILL");
  expect(await postmasterPid()).toBe(pid);

  const second = await start();
  await second.ready();
  expect(await postmasterPid()).toBe(pid);
  expect(second.output()).toContain("dipakai lagi");
  expect(await second.end("SIGINT")).toBe(0);
  await expect(postmasterPid()).rejects.toThrow("ENOENT");
});

test("a second start on the same data is refused and does no harm to the first", async () => {
  const first = await start();
  await first.ready();
  const second = await start();
  expect(await second.ended()).toBe(1);
  expect(second.output()).toContain("sedang dipakai oleh npm start lain");
  expect((await fetch(`${first.url}/sehat`)).status).toBe(200);
});

// What npm runs is the shell's child: without help it would live on when npm alone is told to end.
const npm = process.env["npm_execpath"];
test.skipIf(!npm || process.platform === "win32")("ending npm alone ends the product that npm started", async () => {
  const port = String(await findFreePort());
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir, PORT: port, HOST: "127.0.0.1" };
  const child = spawn(process.execPath, [npm ?? "", "start"], { env, stdio: "ignore" });
  const health = () => fetch(`http://127.0.0.1:${port}/sehat`);
  await vi.waitFor(async () => expect((await health()).status).toBe(200), { timeout: 45_000, interval: 100 });
  child.kill("SIGTERM");
  await once(child, "exit");
  await vi.waitFor(() => expect(postmasterPid()).rejects.toThrow("ENOENT"), { timeout: 10_000, interval: 100 });
  await expect(health()).rejects.toThrow("fetch failed");
});
