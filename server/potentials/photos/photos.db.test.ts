import { asc, eq } from "drizzle-orm";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { findPhotos } from "~/db/queries/photos/find-photos";
import { auditLog, notifications, organisations, partnerDocuments, photos, type potentials, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor, Organisation } from "~/matching/domain/actor";
import type { Role, Standing } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import { createFileStore } from "../../files/create-file-store";
import { cardFileKey, exchangeFileKey, photoFileKey } from "../../files/file-names";
import { removeOrphanFiles } from "../../files/remove-orphan-files";
import { LIMITS } from "../../attempts";
import { takeUpload } from "../../files/take-upload";
import { aPhoneJpeg } from "../../files/testing/pictures";
import { createTestServices } from "../../testing/test-services";
import { addPhoto } from "./add-photo.server";
import { captionPhoto } from "./caption-photo.server";
import { movePhoto } from "./move-photo.server";
import { readPhotoFile } from "./read-photo-file.server";
import { removePhoto } from "./remove-photo.server";

const database = await createTestDatabase();
const { db } = database;
const factories = createFactories(db);
const services = await createTestServices(database);
const JPEG = await aPhoneJpeg();
const KEY = /^[0-9a-f]{32}$/;

type Person = { role: Role; standing?: Standing; organisation: Organisation };

let people = 0;
async function aPerson({ role, standing = "confirmed", organisation }: Person): Promise<Actor> {
  people += 1;
  const userId = `user-${people}`;
  const name = `Orang ${people}`;
  await db.insert(users).values({
    id: userId,
    name,
    email: `${userId}@desa.test`,
    role,
    standing,
    organisationId: organisation.id,
  });
  return { userId, name, role, standing, organisation };
}

async function organisationId(of: Partial<typeof organisations.$inferInsert>): Promise<number> {
  await db.insert(organisations).values(of).onConflictDoNothing();
  const all = await db.select().from(organisations);
  const found = all.find((one) =>
    Object.entries(of).every(([name, value]) => Object.entries(one).some(([n, v]) => n === name && v === value)),
  );
  if (!found) throw new Error("no organisation");
  return found.id;
}

async function aVillager(
  village: { id: number; key: string; districtCode: string },
  { role = "village_operator", standing = "confirmed" }: { role?: Role; standing?: Standing } = {},
) {
  const id = await organisationId({ villageId: village.id });
  const regency = village.districtCode.slice(0, 5);
  const place = { villageId: village.id, village: village.key, district: village.districtCode, regency };
  return aPerson({ role, standing, organisation: { kind: "village", id, ...place } });
}

/** A village, its operator and a draft of its. */
async function aWorkplace(fields: Partial<typeof potentials.$inferInsert> = {}) {
  const village = await factories.aVillage();
  const potential = await factories.aPotential({ villageId: village.id, state: "draft", ...fields });
  return { village, potential, ref: potential.ref, actor: await aVillager(village) };
}

async function added(asked: { actor: Actor; ref: string; bytes?: Uint8Array; caption?: string }) {
  const answer = await addPhoto(services, { bytes: JPEG, caption: null, ...asked });
  if ("refusal" in answer) throw new Error(answer.refusal);
  return answer.photo;
}

/** As many different photos as asked for, in their order. */
async function addSome(count: number, asked: { actor: Actor; ref: string }) {
  const keys: string[] = [];
  for (let index = 0; index < count; index += 1)
    keys.push((await added({ ...asked, bytes: await aPhoneJpeg({ width: 400 + 2 * index, height: 300 }) })).key);
  return keys;
}

async function storedFiles() {
  const keys: string[] = [];
  for await (const { key } of services.files.list()) keys.push(key);
  return keys.sort();
}

const filesOf = (key: string) => [photoFileKey(key, "card"), photoFileKey(key, "large"), photoFileKey(key, "thumb")];
const keysOf = async (ref: string) => (await findPhotos(db, ref)).map(({ key }) => key);
const auditOf = (ref: string) =>
  db.select().from(auditLog).where(eq(auditLog.subjectRef, ref)).orderBy(asc(auditLog.id));

test("a villager adds a photo: its row, its three files and a line in the audit log", async () => {
  const { actor, ref } = await aWorkplace();
  const photo = await added({ actor, ref, caption: "Panen raya" });
  expect(photo).toEqual({ key: expect.stringMatching(KEY), caption: "Panen raya", width: 800, height: 600 });
  expect(await findPhotos(db, ref)).toEqual([photo]);
  expect(await storedFiles()).toEqual(expect.arrayContaining(filesOf(photo.key)));
  expect(await auditOf(ref)).toMatchObject([
    {
      action: "add_photo",
      actorUserId: actor.userId,
      onBehalfOfId: null,
      subjectType: "potential",
      details: { photo: photo.key },
    },
  ]);
});

test("photos stand in the order in which they came, and move", async () => {
  const { actor, ref } = await aWorkplace();
  const [a = "", b = "", c = ""] = await addSome(3, { actor, ref });
  expect(await keysOf(ref)).toEqual([a, b, c]);
  await movePhoto(services, { actor, ref, key: c, to: "first" });
  expect(await keysOf(ref)).toEqual([c, a, b]);
  await movePhoto(services, { actor, ref, key: c, to: "later" });
  expect(await keysOf(ref)).toEqual([a, c, b]);
  await movePhoto(services, { actor, ref, key: b, to: "earlier" });
  expect(await keysOf(ref)).toEqual([a, b, c]);
  await movePhoto(services, { actor, ref, key: a, to: "earlier" });
  await movePhoto(services, { actor, ref, key: c, to: "later" });
  expect(await keysOf(ref)).toEqual([a, b, c]);
  expect((await auditOf(ref)).filter(({ action }) => action === "move_photo")).toHaveLength(3);
});

test("a removed photo is gone with its files, and the next one comes last", async () => {
  const { actor, ref } = await aWorkplace();
  const [a = "", b = "", c = ""] = await addSome(3, { actor, ref });
  await removePhoto(services, { actor, ref, key: a });
  await removePhoto(services, { actor, ref, key: c });
  const { key: d } = await added({ actor, ref });
  expect(await keysOf(ref)).toEqual([b, d]);
  const left = await storedFiles();
  expect(left).not.toEqual(expect.arrayContaining([filesOf(a)[0]]));
  expect(left.filter((file) => file.includes(a) || file.includes(c))).toEqual([]);
  await expect(removePhoto(services, { actor, ref, key: a })).rejects.toMatchObject({ code: "not_found" });
});

test("a photo of another potential cannot be moved or removed through one's own", async () => {
  const [mine, theirs] = [await aWorkplace(), await aWorkplace()];
  const [key = ""] = await addSome(1, theirs);
  const asked = { actor: mine.actor, ref: mine.ref, key };
  await expect(removePhoto(services, asked)).rejects.toMatchObject({ code: "not_found" });
  await expect(movePhoto(services, { ...asked, to: "first" })).rejects.toMatchObject({ code: "not_found" });
  expect(await keysOf(theirs.ref)).toEqual([key]);
});

test("the same photo sent twice at once is one photo with one set of files", async () => {
  const { actor, ref } = await aWorkplace();
  const before = (await storedFiles()).length;
  const [one, two] = await Promise.all([added({ actor, ref }), added({ actor, ref })]);
  expect(one).toEqual(two);
  expect(await keysOf(ref)).toEqual([one.key]);
  expect((await storedFiles()).length - before).toBe(3);
});

test("what a photo shows is said anew, with the old words and the new ones in the audit log", async () => {
  const { actor, ref } = await aWorkplace();
  const { key } = await added({ actor, ref, caption: "Panen" });
  await captionPhoto(services, { actor, ref, key, caption: "Panen raya di Lung Anai" });
  await captionPhoto(services, { actor, ref, key, caption: "Panen raya di Lung Anai" });
  expect((await findPhotos(db, ref))[0]?.caption).toBe("Panen raya di Lung Anai");
  await captionPhoto(services, { actor, ref, key, caption: null });
  expect((await findPhotos(db, ref))[0]?.caption).toBeNull();
  expect((await auditOf(ref)).slice(1)).toMatchObject([
    { action: "caption_photo", changes: [{ field: "caption", from: "Panen", to: "Panen raya di Lung Anai" }] },
    { action: "caption_photo", changes: [{ field: "caption", from: "Panen raya di Lung Anai", to: null }] },
  ]);
  const unknown = { actor, ref, key: "0".repeat(32), caption: "x" };
  await expect(captionPhoto(services, unknown)).rejects.toMatchObject({ code: "not_found" });
});

test("photos that were removed count for the hour, and nothing is kept beyond the limit", async () => {
  const { actor, ref } = await aWorkplace();
  const kept = await added({ actor, ref });
  await removePhoto(services, { actor, ref, key: kept.key });
  for (let count = 1; count < LIMITS.upload.limit; count += 1) await takeUpload(services, actor);
  const before = await storedFiles();
  expect(await addPhoto(services, { actor, ref, bytes: JPEG, caption: null })).toEqual({
    refusal: "too_many_uploads",
    until: new Date("2026-11-24T04:00:00Z"),
  });
  expect([await storedFiles(), await keysOf(ref)]).toEqual([before, []]);
});

test("of two photos for one last place exactly one is taken", async () => {
  const { actor, ref } = await aWorkplace();
  await addSome(7, { actor, ref });
  const before = (await storedFiles()).length;
  const answers = await Promise.all(
    [500, 502].map(async (width) =>
      addPhoto(services, { actor, ref, bytes: await aPhoneJpeg({ width, height: 300 }), caption: null }),
    ),
  );
  expect(answers.filter((answer) => "photo" in answer)).toHaveLength(1);
  expect(answers).toContainEqual({ refusal: "too_many_photos" });
  expect(await keysOf(ref)).toHaveLength(8);
  expect((await storedFiles()).length - before).toBe(3);
});

test("what is no photo is refused with its reason and leaves nothing behind", async () => {
  const { actor, ref } = await aWorkplace();
  const before = await storedFiles();
  const bytes = Buffer.from("ini bukan foto");
  expect(await addPhoto(services, { actor, ref, bytes, caption: null })).toEqual({ refusal: "not_an_image" });
  expect(await keysOf(ref)).toEqual([]);
  expect(await storedFiles()).toEqual(before);
});

test("when the row fails the files are removed", async () => {
  const { actor, ref } = await aWorkplace();
  const before = await storedFiles();
  await expect(addPhoto(services, { actor, ref, bytes: JPEG, caption: "x".repeat(141) })).rejects.toThrow("photos");
  expect(await storedFiles()).toEqual(before);
});

test("when the file store is away there is no row, and it is said", async () => {
  const { actor, ref } = await aWorkplace();
  const folder = await mkdtemp(join(tmpdir(), "no-store-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "file"), "not a folder");
  const broken = { ...services, files: createFileStore({ folder: join(folder, "file") }) };
  const adding = addPhoto(broken, { actor, ref, bytes: JPEG, caption: null });
  await expect(adding).rejects.toMatchObject({ code: "files_unavailable", cause: { problem: "place_missing" } });
  expect(await keysOf(ref)).toEqual([]);
});

test("an archived potential's photos stay as they are", async () => {
  const { actor, ref } = await aWorkplace({ state: "archived" });
  await expect(added({ actor, ref })).rejects.toMatchObject({ code: "wrong_state" });
});

test("an officer of the kecamatan adds for the village, on its behalf, and the village is told", async () => {
  const { ref, actor: villager, village, potential } = await aWorkplace();
  const id = await organisationId({ districtCode: "64.02.02" });
  const officer = await aPerson({
    role: "district_officer",
    organisation: { kind: "district", id, district: "64.02.02", regency: "64.02" },
  });
  await added({ actor: officer, ref });
  const [line] = await auditOf(ref);
  expect(line).toMatchObject({
    actorUserId: officer.userId,
    onBehalfOfId: await organisationId({ villageId: village.id }),
  });
  const told = await db.select().from(notifications).where(eq(notifications.userId, villager.userId));
  expect(told).toMatchObject([{ kind: "entered_on_behalf", details: { title: potential.title, by: officer.name } }]);
});

test("nobody else may add, move or remove, or learns that the potential is there", async () => {
  const { ref, actor, village } = await aWorkplace();
  const [key = ""] = await addSome(1, { actor, ref });
  const partner = await factories.aPartner();
  const partnerId = await organisationId({ partnerId: partner.id });
  const dpmd = await organisationId({ regencyCode: "64.02" });
  await factories.aDistrict("64.02.05");
  const otherDistrict = await organisationId({ districtCode: "64.02.05" });
  const strangers = [
    await aVillager(await factories.aVillage()),
    await aVillager(village, { standing: "claimed" }),
    await aVillager(village, { standing: "left" }),
    await aPerson({
      role: "partner_officer",
      organisation: { kind: "partner", id: partnerId, partnerId: partner.id, partner: partner.ref, verified: true },
    }),
    await aPerson({
      role: "district_officer",
      organisation: { kind: "district", id: otherDistrict, district: "64.02.05", regency: "64.02" },
    }),
    await aPerson({ role: "admin", organisation: { kind: "regency", id: dpmd, regency: "64.02" } }),
    await aPerson({ role: "broker", organisation: { kind: "regency", id: dpmd, regency: "64.03" } }),
  ];
  const notFound = { code: "not_found" };
  for (const stranger of strangers) {
    const asked = { actor: stranger, ref, key };
    await expect(added(asked)).rejects.toMatchObject(notFound);
    await expect(movePhoto(services, { ...asked, to: "first" })).rejects.toMatchObject(notFound);
    await expect(captionPhoto(services, { ...asked, caption: "x" })).rejects.toMatchObject(notFound);
    await expect(removePhoto(services, asked)).rejects.toMatchObject(notFound);
  }
  expect(await keysOf(ref)).toEqual([key]);
});

/** Whether the actor gets the picture; to be refused it looks as if it were not there. */
async function canRead(key: string, actor: Actor | null): Promise<boolean> {
  const asked = { key, variant: "card", findActor: () => Promise.resolve(actor) };
  const found = await readPhotoFile(services, asked).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  });
  await found?.file.stream.cancel();
  return found !== null;
}

test("a published potential's picture is everybody's, and nobody is asked who they are", async () => {
  const { ref, actor } = await aWorkplace({ state: "published" });
  const [key = ""] = await addSome(1, { actor, ref });
  const findActor = () => Promise.reject(new Error("asked"));
  const { file, etag, isPublic } = await readPhotoFile(services, { key, variant: "large", findActor });
  expect({ etag, isPublic, type: file.contentType }).toEqual({
    etag: `${key}-large`,
    isPublic: true,
    type: "image/jpeg",
  });
  expect((await new Response(file.stream).arrayBuffer()).byteLength).toBe(file.size);
});

test("a draft's picture is for those who work on it and for DPMD", async () => {
  const { ref, actor, village } = await aWorkplace();
  const [key = ""] = await addSome(1, { actor, ref });
  const dpmd = await organisationId({ regencyCode: "64.02" });
  const regency = { kind: "regency", id: dpmd, regency: "64.02" } as const;
  expect(await canRead(key, actor)).toBe(true);
  expect(await canRead(key, await aPerson({ role: "broker", organisation: regency }))).toBe(true);
  expect(await canRead(key, await aPerson({ role: "admin", organisation: regency }))).toBe(true);
  expect(await canRead(key, null)).toBe(false);
  expect(await canRead(key, await aVillager(await factories.aVillage()))).toBe(false);
  expect(await canRead(key, await aVillager(village, { standing: "claimed" }))).toBe(false);
});

test("a published potential of another regency is not shown here", async () => {
  await factories.aDistrict("64.03.01");
  const village = await factories.aVillage({ districtCode: "64.03.01" });
  const { ref } = await factories.aPotential({ villageId: village.id });
  const [key = ""] = await addSome(1, { actor: await aVillager(village), ref });
  expect(await canRead(key, null)).toBe(false);
});

test.each(["../../etc/passwd", "x", "", "0".repeat(32)])("there is no picture under the key %j", async (key) => {
  expect(await canRead(key, null)).toBe(false);
});

test("the nightly cleaning removes files without a row once they are a day old, and nothing else", async () => {
  const { ref, actor } = await aWorkplace();
  const [kept = ""] = await addSome(1, { actor, ref });
  const partner = await factories.aPartner();
  const paper = "documents/0b0e7a4e-6f0c-4b6e-9a51-3f2d1c0b9a88.pdf";
  const row = { key: paper, partnerId: partner.id, kind: "nib", contentType: "application/pdf" } as const;
  await db.insert(partnerDocuments).values({ ...row, sha256: "x", createdAt: services.clock.now() });
  const orphan = "b".repeat(32);
  const pdf = { contentType: "application/pdf" } as const;
  const jpg = { contentType: "image/jpeg" } as const;
  await services.files.put(paper, JPEG, pdf);
  await services.files.put(`documents/${orphan}.pdf`, JPEG, pdf);
  await services.files.put(exchangeFileKey(orphan, "json"), JPEG, { contentType: "application/json" });
  await services.files.put(photoFileKey(orphan, "large"), JPEG, jpg);
  await services.files.put(cardFileKey(orphan), JPEG, { contentType: "image/png" });
  await services.files.put("evidence/of-another-kind.jpg", JPEG, jpg);
  const later = (hours: number) => ({
    ...services,
    clock: { ...services.clock, now: () => new Date(Date.now() + hours * 3_600_000) },
  });

  expect(await removeOrphanFiles(later(23))).toEqual({ removed: 0 });
  expect(await removeOrphanFiles(later(25))).toEqual({ removed: 4 });
  const left = await storedFiles();
  expect(left).toEqual(expect.arrayContaining([...filesOf(kept), paper, "evidence/of-another-kind.jpg"]));
  expect(left.filter((file) => file.includes(orphan))).toEqual([]);
  expect(await removeOrphanFiles(later(25))).toEqual({ removed: 0 });
  expect(await db.$count(photos)).toBeGreaterThan(0);
});
