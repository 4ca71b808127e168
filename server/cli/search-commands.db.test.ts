import { sql } from "drizzle-orm";
import { spawn } from "node:child_process";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { createTestDatabase } from "~/db/testing/test-database";

const { db, url } = await createTestDatabase();
const { aVillage, aPotential } = createFactories(db);

/** A command's words and exit code, with a setting or two. */
function command(name: string, settings: Record<string, string>, input = "") {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const env = { ...process.env, MEILI_URL: "", DATABASE_URL: url, ...settings };
    const child = spawn(process.execPath, ["--import", "tsx", `server/cli/${name}.ts`], { env });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, said }));
    child.stdin.end(input);
  });
}

test(
  "a check of the index says what it found and put right, and nothing the second time",
  { timeout: 60_000 },
  async () => {
    const village = await aVillage();
    await aPotential({ villageId: village.id });
    await command("search-verify", {});
    await db.execute(
      sql`update search_texts set fingerprint = '' where document_id in (select id from search_documents where kind = 'potentials')`,
    );
    const [documents] = await db.execute<{ n: number }>(sql`select count(*)::int as n from search_documents`);
    const lines = (repaired: number) =>
      `Indeks pencarian: ${documents?.n} dokumen, ${repaired} diperbaiki, 0 dibuang.\n`;
    expect(await command("search-verify", {})).toEqual({ code: 0, said: lines(1) });
    expect(await command("search-verify", {})).toEqual({ code: 0, said: lines(0) });
  },
);

test("keys are made for a server that is set up and does answer only", { timeout: 60_000 }, async () => {
  const without = await command("search-keys", {}, "master");
  expect(without).toEqual({ code: 2, said: "MEILI_URL belum diisi: tidak ada server pencarian.\n" });
  const silent = await command("search-keys", { MEILI_URL: "http://127.0.0.1:9" });
  expect(silent.code).toBe(2);
  expect(silent.said).toContain("kunci utama");
  const away = await command("search-keys", { MEILI_URL: "http://127.0.0.1:9" }, "master");
  expect(away.code).toBe(1);
  expect(away.said).not.toContain("MEILI_SEARCH_KEY");
});
