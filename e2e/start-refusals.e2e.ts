import { once } from "node:events";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { findFreePort } from "~/db/embedded/free-port";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";

import { makeDataDir, startProduct, type ProductStart } from "./product-process";

const REFUSED_WITHIN_MS = 20_000;

let dataDir: string;

beforeAll(async () => {
  dataDir = await makeDataDir();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test("a start that is refused ends also when nobody reads why", async () => {
  const product = await startProduct({ dataDir, settings: { REGENCY_CODE: "99.99" } });
  product.child.stdout?.destroy();
  product.child.stderr?.destroy();
  const impatience = setTimeout(() => product.child.kill("SIGKILL"), REFUSED_WITHIN_MS);
  expect(await product.ended()).toBe(1);
  clearTimeout(impatience);
});

/** Starts what must not start: what it printed, once it has ended with exit code 1 and without a stack. */
async function refusal(start: Partial<ProductStart>): Promise<string> {
  const product = await startProduct({ dataDir, ...start });
  const impatience = setTimeout(() => product.child.kill("SIGKILL"), REFUSED_WITHIN_MS);
  expect(await product.ended()).toBe(1);
  clearTimeout(impatience);
  expect(product.output()).not.toMatch(/^\s+at /m);
  return product.output();
}

describe("a start that cannot succeed says why and ends", () => {
  test("a busy port", async () => {
    const port = await findFreePort();
    const thief = createServer().listen(port, "127.0.0.1");
    await once(thief, "listening");
    const said = await refusal({ settings: { PORT: String(port) } });
    expect(said).toContain(
      `Port ${port} sedang dipakai program lain. Pakai port lain, misalnya: PORT=${port + 1} npm start`,
    );
    expect(said).toContain(`Port ${port} is used by another program.`);
    thief.close();
  });

  test("several wrong settings, all at once", async () => {
    const said = await refusal({ settings: { PORT: "http", TIME_ZONE: "Kukar", REGENCY_CODE: "64" } });
    expect(said).toContain("Ada 3 pengaturan yang salah");
    for (const wrong of ["PORT=http", "TIME_ZONE=Kukar", "REGENCY_CODE=64"]) expect(said).toContain(wrong);
  });

  test("a data folder of another PostgreSQL version", async () => {
    const old = await makeDataDir();
    await mkdir(join(old, "postgres"));
    await writeFile(join(old, "postgres", "PG_VERSION"), "15\n");
    expect(await refusal({ dataDir: old })).toContain("dibuat oleh PostgreSQL 15, sedangkan yang terpasang versi 18");
    expect(await readFile(join(old, "postgres", "PG_VERSION"), "utf8")).toBe("15\n");
    await rm(old, { recursive: true });
  });

  // Root may write everywhere except where there is nothing to write to.
  const isRoot = process.getuid?.() === 0;
  test.skipIf(process.platform === "win32" || (isRoot && process.platform !== "linux"))(
    "a read-only folder",
    async () => {
      const closed = isRoot ? "/proc" : await makeDataDir();
      if (!isRoot) await chmod(closed, 0o555);
      const said = await refusal({ dataDir: join(closed, "gandeng-desa") });
      expect(said).toContain(`Folder data ${join(closed, "gandeng-desa")} tidak dapat ditulisi`);
      if (!isRoot) await rm(closed, { recursive: true });
    },
  );
});

describe("a wrong DATABASE_URL is named for what is wrong with it", () => {
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dataDir, durable: false });
  });
  afterAll(() => server.stop());

  const refusalOf = (change: (url: URL) => void) => {
    const url = new URL(server.url);
    change(url);
    return refusal({ settings: { DATABASE_URL: url.href } });
  };

  test("nobody answers there", async () => {
    const port = String(await findFreePort());
    const said = await refusalOf((url) => (url.port = port));
    expect(said).toContain(`Server basis data 127.0.0.1:${port} (DATABASE_URL) tidak dapat dihubungi`);
  });

  test("there is no such host", async () => {
    expect(await refusalOf((url) => (url.hostname = "basisdata.invalid"))).toContain("tidak dapat dihubungi");
  });

  test("the password is wrong, and is not printed", async () => {
    const said = await refusalOf((url) => (url.password = "rahasia123"));
    expect(said).toContain("menolak nama pengguna atau kata sandi");
    expect(said).not.toContain("rahasia123");
  });

  test("the database does not exist", async () => {
    expect(await refusalOf((url) => (url.pathname = "/kosong"))).toContain(
      "Basis data “kosong” (DATABASE_URL) tidak ada",
    );
  });

  test("it is no PostgreSQL address at all", async () => {
    expect(await refusal({ settings: { DATABASE_URL: "mysql://localhost/desa" } })).toContain(
      "DATABASE_URL=mysql://localhost/desa",
    );
  });
});
