import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { potentials } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createTestServices } from "../testing/test-services";
import { discover } from "./discover.server";
import { suggest } from "./suggest.server";

const database = await createTestDatabase();
const { db } = database;
const { aPotential } = createFactories(db);
const { id } = await aPotential({ ref: "MADU", title: "Madu hutan", description: "Hubungi kami tentang madu." });
await aPotential({ ref: "MADU-2", title: "Madu kelulut" });
const services = await createTestServices(database);

const suggested = async () => (await suggest(services, "mad")).map(({ ref }) => ref).toSorted();
const found = async () => {
  const asked = { sought: "potentials", text: "madu", selected: {}, sort: "relevance", near: null, page: 1 } as const;
  const {
    found: { hits },
  } = await discover(services, { ...asked, actor: null, language: "id" });
  return hits.map(({ hit }) => ({ title: hit.title.map(({ text }) => text).join(""), snippet: hit.snippet }));
};

test("what was withdrawn or changed a moment ago is not shown as it was, though the index still has it", async () => {
  expect(await suggested()).toEqual(["MADU", "MADU-2"]);
  await db.update(potentials).set({ title: "Madu asli", description: null }).where(eq(potentials.id, id));
  expect(await found()).toContainEqual({ title: "Madu asli", snippet: null });
  await db.update(potentials).set({ state: "paused" }).where(eq(potentials.id, id));
  expect(await suggested()).toEqual(["MADU-2"]);
  expect((await found()).map(({ title }) => title)).toEqual(["Madu kelulut"]);
});
