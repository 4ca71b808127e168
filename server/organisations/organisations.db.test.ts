import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { notifications, partnerDocuments } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createFileStore } from "../files/create-file-store";
import { LIMITS } from "../attempts";
import { takeUpload } from "../files/take-upload";
import { aPhoneJpeg } from "../files/testing/pictures";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { findOrganisations, readOrganisation } from "./find-organisations.server";
import { addPaper, documentName, openPaper, readPapers, removePaper } from "./partner-papers.server";
import { refuseDocuments } from "./refuse-documents.server";
import { verifyDocuments } from "./verify-documents.server";

const database = await createTestDatabase();
const { db } = database;
const services = await createTestServices(database);
const { aVillage, aPartner } = createFactories(db);
const { aVillager, aBroker, aPartnerOfficer, anOfficer } = createPeople(db);
const village = await aVillage({ name: "Tanjung Batu", districtName: "Tenggarong Seberang" });
await aVillage({ name: "Tanjung Limau" });
await aVillage({ name: "Lebur", mergedIntoId: village.id });
await aVillage({ name: "Tanjung Asing", districtCode: "64.03.01" });
const broker = await aBroker();
const admin = await aBroker("64.02", "admin");
const PDF = new TextEncoder().encode("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const aPaper = { kind: "nib", number: "1234567890123", bytes: PDF } as const;

const unverified = async () => {
  const officer = await aPartnerOfficer(await aPartner({ isVerified: false }), "claimed");
  if (officer.organisation.kind === "partner") officer.organisation.verified = false;
  return officer;
};

const refOf = ({ organisation }: Actor) => (organisation.kind === "partner" ? organisation.partner : "");

test("villages are found with and without accounts, merged and foreign ones not at all", async () => {
  await aVillager(village);
  const found = async (only: "with_account" | "without_account" | null, text = "tanjung") => {
    const { organisations } = await findOrganisations(services, {
      actor: broker,
      kind: "village",
      text,
      only,
      page: 1,
    });
    return organisations.map(({ name }) => name);
  };
  expect(await found(null)).toEqual(["Tanjung Batu", "Tanjung Limau"]);
  expect(await found("with_account")).toEqual(["Tanjung Batu"]);
  expect(await found("without_account")).toEqual(["Tanjung Limau"]);
  expect(await found(null, "tanjung seberang batu")).toEqual(["Tanjung Batu"]);
});

test("a broker may invite the first person of a village, an administrator anybody, and only a broker sees papers", async () => {
  const lonely = await aVillage();
  const at = { kind: "village", key: lonely.key } as const;
  expect((await readOrganisation(services, { actor: broker, ...at })).roles).toEqual([
    "village_operator",
    "village_head",
  ]);
  const taken = { kind: "village", key: village.key } as const;
  expect(await readOrganisation(services, { actor: broker, ...taken })).toMatchObject({
    roles: [],
    changesVillages: true,
  });
  expect(await readOrganisation(services, { actor: admin, ...taken })).toMatchObject({
    roles: ["village_operator", "village_head"],
    changesVillages: false,
    papers: null,
  });
});

test("the pages of organisations are DPMD's alone", async () => {
  for (const actor of [await aVillager(village), await anOfficer("64.02.02"), await aBroker("64.03")]) {
    const asked = { actor, kind: "village", text: "", only: null, page: 1 } as const;
    await expect(findOrganisations(services, asked)).rejects.toMatchObject({ code: "forbidden" });
    const one = readOrganisation(services, { actor, kind: "village", key: village.key });
    await expect(one).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a paper is kept, DPMD is told, and its partner and brokers download it", async () => {
  const officer = await unverified();
  expect(await addPaper(services, { actor: officer, ...aPaper })).toEqual({ result: "kept" });
  const { documents } = await readPapers(services, officer);
  const name = documentName(documents[0]?.key ?? "");
  for (const actor of [officer, broker]) {
    const file = await openPaper(services, { actor, name });
    expect(new Uint8Array(await new Response(file.stream).arrayBuffer())).toEqual(PDF);
    expect(file.downloadName).toMatch(/^M-\d+-nib\.pdf$/);
  }
  const told = await db.select().from(notifications).where(eq(notifications.userId, broker.userId));
  expect(told.map(({ kind }) => kind)).toContain("documents_submitted");
});

test("an account that sent as many files as it may in an hour is told when it can send more", async () => {
  const officer = await unverified();
  for (let count = 0; count < LIMITS.upload.limit; count += 1) await takeUpload(services, officer);
  expect(await addPaper(services, { actor: officer, ...aPaper })).toEqual({
    result: "too_many_uploads",
    until: new Date(services.clock.now().getTime() + 60 * 60_000),
  });
  expect((await readPapers(services, officer)).documents).toEqual([]);
});

test("to anybody else a paper is not there", async () => {
  const officer = await unverified();
  await addPaper(services, { actor: officer, ...aPaper });
  const name = documentName((await readPapers(services, officer)).documents[0]?.key ?? "");
  const others = [
    await unverified(),
    await aVillager(village),
    admin,
    await aBroker("64.03"),
    await anOfficer("64.02.02"),
  ];
  for (const actor of others) {
    await expect(openPaper(services, { actor, name })).rejects.toMatchObject({ code: "not_found" });
  }
  await expect(removePaper(services, { actor: await unverified(), name })).rejects.toMatchObject({ code: "not_found" });
  await expect(openPaper(services, { actor: broker, name: "../../etc/passwd" })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("what is no scan is refused and leaves nothing behind", async () => {
  const officer = await unverified();
  const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>");
  const refused = await addPaper(services, { actor: officer, ...aPaper, bytes: svg });
  expect(refused.result).toBe("document_type_unsupported");
  expect((await addPaper(services, { actor: officer, ...aPaper, bytes: new Uint8Array() })).result).toBe(
    "document_empty",
  );
  expect((await readPapers(services, officer)).documents).toEqual([]);
});

test("a photographed page is kept as a picture", async () => {
  const officer = await unverified();
  await addPaper(services, { actor: officer, ...aPaper, bytes: await aPhoneJpeg() });
  expect((await readPapers(services, officer)).documents).toMatchObject([{ contentType: "image/jpeg" }]);
});

test("a partner keeps at most twelve papers, also when several arrive at one moment", async () => {
  const officer = await unverified();
  const outcomes = await Promise.all(
    Array.from({ length: 15 }, () => addPaper(services, { actor: officer, ...aPaper })),
  );
  expect(outcomes.filter(({ result }) => result === "kept")).toHaveLength(12);
  const files = [];
  for await (const { key } of services.files.list()) files.push(key);
  const kept = await db.select({ key: partnerDocuments.key }).from(partnerDocuments);
  expect(files.sort()).toEqual(kept.map(({ key }) => key).sort());
});

test("a paper can be taken back until DPMD has found it in order", async () => {
  const officer = await unverified();
  await addPaper(services, { actor: officer, ...aPaper });
  const name = documentName((await readPapers(services, officer)).documents[0]?.key ?? "");
  await removePaper(services, { actor: officer, name });
  expect((await readPapers(services, officer)).documents).toEqual([]);
  await expect(openPaper(services, { actor: officer, name })).rejects.toMatchObject({ code: "not_found" });
  const known = await aPartnerOfficer(await aPartner());
  await addPaper(services, { actor: known, ...aPaper });
  const [kept] = (await readPapers(services, known)).documents;
  expect(kept).toMatchObject({ isChecked: false, canRemove: true });
  await verifyDocuments(services, { actor: broker, partner: refOf(known) });
  expect((await readPapers(services, known)).documents).toMatchObject([{ isChecked: true, canRemove: false }]);
  const asked = { actor: known, name: documentName(kept?.key ?? "") };
  await expect(removePaper(services, asked)).rejects.toMatchObject({ code: "wrong_state" });
});

test("whose claim is open sees and removes only the papers that they sent, and whose claim was refused none", async () => {
  const officer = await aPartnerOfficer(await aPartner());
  await addPaper(services, { actor: officer, ...aPaper });
  const name = documentName((await readPapers(services, officer)).documents[0]?.key ?? "");
  for (const standing of ["claimed", "refused"] as const) {
    const stranger: Actor = {
      ...(await aPartnerOfficer(await aPartner(), standing)),
      organisation: officer.organisation,
    };
    expect((await readPapers(services, stranger)).documents).toEqual([]);
    await expect(openPaper(services, { actor: stranger, name })).rejects.toMatchObject({ code: "not_found" });
    await expect(removePaper(services, { actor: stranger, name })).rejects.toMatchObject({ code: "not_found" });
  }
});

test("while the file store is away a paper is neither kept nor opened, and says why", async () => {
  const officer = await unverified();
  await addPaper(services, { actor: officer, ...aPaper });
  const name = documentName((await readPapers(services, officer)).documents[0]?.key ?? "");
  const away = { ...services, files: createFileStore({ folder: "/dev/null/files" }) };
  await expect(addPaper(away, { actor: officer, ...aPaper })).rejects.toMatchObject({ code: "files_unavailable" });
  await expect(openPaper(away, { actor: officer, name })).rejects.toMatchObject({ code: "files_unavailable" });
  expect((await readPapers(services, officer)).documents).toHaveLength(1);
  await removePaper(away, { actor: officer, name });
  expect((await readPapers(services, officer)).documents).toEqual([]);
});

test("papers wait for DPMD until it finds them in order or asks for others, and again when more come", async () => {
  const officer = await aPartnerOfficer(await aPartner());
  const partner = refOf(officer);
  const waits = async () => {
    const asked = { actor: broker, kind: "partner", text: partner, only: "papers_waiting", page: 1 } as const;
    return (await findOrganisations(services, asked)).organisations.map(({ key }) => key).includes(partner);
  };
  const at = (hour: string) => ({
    ...services,
    clock: { ...services.clock, now: () => new Date(`2026-11-24T${hour}:00Z`) },
  });
  expect(await waits()).toBe(false);
  await addPaper(at("04:00"), { actor: officer, ...aPaper });
  expect(await waits()).toBe(true);
  await refuseDocuments(at("05:00"), { actor: broker, partner, reason: "NIB tidak terbaca" });
  expect(await waits()).toBe(false);
  expect((await readPapers(services, officer)).asked).toMatchObject({ reason: "NIB tidak terbaca" });
  await addPaper(at("06:00"), { actor: officer, ...aPaper });
  expect(await waits()).toBe(true);
  expect((await readPapers(services, officer)).asked).toBeNull();
  await verifyDocuments(at("07:00"), { actor: broker, partner });
  expect(await waits()).toBe(false);
  const told = await db.select().from(notifications).where(eq(notifications.userId, officer.userId));
  expect(told.map(({ kind }) => kind)).toEqual(["documents_refused", "documents_verified"]);
});

test("papers are found in order by a broker, of a partner for whom somebody is confirmed to speak", async () => {
  const officer = await unverified();
  const partner = refOf(officer);
  await expect(verifyDocuments(services, { actor: broker, partner })).rejects.toMatchObject({ code: "wrong_state" });
  await expect(verifyDocuments(services, { actor: admin, partner })).rejects.toMatchObject({ code: "forbidden" });
  await expect(verifyDocuments(services, { actor: officer, partner })).rejects.toMatchObject({ code: "forbidden" });
});

test("what is wrong with the papers is told to everybody of the partner", async () => {
  const officer = await unverified();
  const partner = refOf(officer);
  await refuseDocuments(services, { actor: broker, partner, reason: "NIB tidak terbaca" });
  const told = await db.select().from(notifications).where(eq(notifications.userId, officer.userId));
  expect(told).toMatchObject([{ kind: "documents_refused", details: { reason: "NIB tidak terbaca" } }]);
  const byOther = refuseDocuments(services, { actor: admin, partner, reason: "x" });
  await expect(byOther).rejects.toMatchObject({ code: "forbidden" });
});
