import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { photos, potentials } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import { createTestServices } from "~/server/testing/test-services";

import { loader as interestCard } from "./interest";
import { loader as partnerCard } from "./partner";
import { loader as potentialCard } from "./potential";
import { loader as villageCard } from "./village";

const database = await createTestDatabase();
const { db } = database;
const made = await createTestServices(database);
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
/** Keys of the files that were kept, in their order. */
const kept: string[] = [];
const put: typeof made.files.put = (key, ...rest) => {
  kept.push(key);
  return made.files.put(key, ...rest);
};
const services = { ...made, files: { ...made.files, put } };

const village = await aVillage({ name: "Lung Anai", districtName: "Loa Kulu" });
await aPotential({ ref: "P-1", villageId: village.id, title: "Kakao" });

type Loader = typeof potentialCard;

/** The answer, read to its end. */
async function ask(loader: Loader, params: Record<string, string>, headers: Record<string, string> = {}) {
  const context = {
    services,
    findActor: () => Promise.resolve(null),
    clientAddress: "127.0.0.1",
    path: "/",
    requestId: "test",
    cspNonce: "test",
  };
  const answer = await loader({ request: new Request("http://desa.test/kartu.png", { headers }), params, context });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const etagOf = async (ref: string) => (await ask(potentialCard, { ref })).headers.get("etag") ?? "";

test("a card is drawn once, also when many ask at the same time, and not at all for who has it", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(potentialCard, { ref: "P-1" })));
  expect(kept).toHaveLength(1);
  expect(new Set(answers.map(({ bytes }) => bytes.toString("base64"))).size).toBe(1);
  expect((await ask(potentialCard, { ref: "P-1" })).status).toBe(200);
  const etag = answers[0]?.headers.get("etag") ?? "";
  expect((await ask(potentialCard, { ref: "P-1" }, { "if-none-match": etag })).status).toBe(304);
  expect(kept).toHaveLength(1);
});

test("another title or another first photo is another card", async () => {
  const potential = await aPotential({ ref: "P-2", villageId: village.id, title: "Kopi" });
  const etags = [await etagOf("P-2")];
  await db.update(potentials).set({ title: "Kopi luwak" }).where(eq(potentials.ref, "P-2"));
  etags.push(await etagOf("P-2"));
  const key = "a".repeat(32);
  const green = { width: 900, height: 600, channels: 3, background: "#10d010" } as const;
  const jpeg = await sharp({ create: green }).jpeg().toBuffer();
  await services.files.put(`photos/${key}-large.jpg`, jpeg, { contentType: "image/jpeg" });
  const row = { position: 1, width: 900, height: 600, sha256: "x", createdAt: services.clock.now() };
  await db.insert(photos).values({ ...row, key, potentialId: potential.id });
  etags.push(await etagOf("P-2"));
  expect(new Set(etags).size).toBe(3);
  const { bytes } = await ask(potentialCard, { ref: "P-2" });
  const corner = sharp(bytes).extract({ left: 1100, top: 50, width: 1, height: 1 }).removeAlpha();
  const [red = 0, green1 = 0] = await corner.raw().toBuffer();
  expect(green1 - red).toBeGreaterThan(150);
});

test("a photo whose file is gone leaves a card without one", async () => {
  const potential = await aPotential({ ref: "P-3" });
  const row = { position: 1, width: 900, height: 600, sha256: "x", createdAt: services.clock.now() };
  await db.insert(photos).values({ ...row, key: "b".repeat(32), potentialId: potential.id });
  expect((await ask(potentialCard, { ref: "P-3" })).status).toBe(200);
});

test("what its page hides has no card", async () => {
  const draft = await aPotential({ state: "draft", publishedAt: null });
  const elsewhere = await aVillage({ districtCode: "64.09.01" });
  const neighbours = await aPotential({ villageId: elsewhere.id });
  const unverified = await aPartner({ isVerified: false });
  const hidden = await anInterest({ partnerId: unverified.id });
  const withdrawn = await anInterest({ state: "draft", publishedAt: null });
  const before = kept.length;
  const asked: [Loader, Record<string, string>][] = [
    [potentialCard, { ref: draft.ref }],
    [potentialCard, { ref: neighbours.ref }],
    [potentialCard, { ref: "a\0b" }],
    [villageCard, { key: elsewhere.key }],
    [partnerCard, { ref: unverified.ref }],
    [interestCard, { ref: hidden.ref }],
    [interestCard, { ref: withdrawn.ref }],
  ];
  for (const [loader, params] of asked) {
    const { status, headers } = await ask(loader, params);
    expect({ status, cache: headers.get("cache-control") }).toEqual({ status: 404, cache: "no-store" });
  }
  expect(kept).toHaveLength(before);
});

test("a village, a partner and an interest have one too", async () => {
  const partner = await aPartner();
  const interest = await anInterest({ partnerId: partner.id });
  expect((await ask(villageCard, { key: village.key })).status).toBe(200);
  expect((await ask(partnerCard, { ref: partner.ref })).status).toBe(200);
  expect((await ask(interestCard, { ref: interest.ref })).status).toBe(200);
});
