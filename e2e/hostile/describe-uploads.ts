import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { archiveOf } from "~/server/exchange/testing/archive-of";
import { aPhoneJpeg } from "~/server/files/testing/pictures";

import { typedBody } from "./ask";
import { bodyOf, filledFields, uploadBody } from "./fill-form";
import { actionOf, keyOf, type Place } from "./find-forms";
import { readPage } from "./read-page";
import type { Started } from "./start";
import { hostileFiles, strangelyNamed } from "./uploads";

const PHOTOS = { place: { asker: "demo-desa", address: "/ruang/potensi/P-018/foto" }, name: "photo" } as const;
const PAPERS = { place: { asker: "demo-mitra", address: "/ruang/mitra/berkas" }, name: "file" } as const;
const IMPORTS = { place: { asker: "demo-dpmd", address: "/dpmd/berkas" }, name: "file" } as const;

const MEGABYTE = 1024 * 1024;

/** Registers the tests of files: photos, a partner's papers, and what DPMD imports. */
export async function describeUploads({ ask, reader, pid }: Started): Promise<void> {
  /** Sends a file with the form of its page; gives the answer and what it says of the file. */
  async function upload({ place, name }: { place: Place; name: string }, file: File) {
    const { forms } = await readPage(reader, (await ask(place.asker, place)).text);
    const form = forms.find(({ controls }) => controls.some((one) => one.name === name && one.type === "file"));
    if (!form) throw new Error(`${place.address} has no field ${name}`);
    const body = await bodyOf(form, filledFields(form), file);
    const answer = await ask(place.asker, { address: actionOf(form, place.address), body });
    const page = await readPage(reader, answer.text);
    const again = page.forms.find((one) => keyOf(one, place.address) === keyOf(form, place.address));
    const error = again?.controls.find((control) => control.name === name)?.error ?? "";
    return { status: answer.status, location: answer.location, error, summary: page.wrong[name] ?? "" };
  }

  const files = await hostileFiles();

  describe("a file that is not what it says is refused by name, as a photo and as a paper", () => {
    test.each(Object.entries(files))("%s", async (_what, file) => {
      for (const field of [PHOTOS, PAPERS]) {
        const { status, error, summary } = await upload(field, file());
        expect([400, 413]).toContain(status);
        expect(error).not.toBe("");
        expect(summary).not.toBe("");
      }
    });
  });

  test("50 MB, three times at once, are never all in memory", async () => {
    const before = await mostMemory(pid);
    const large = new File([new Uint8Array(50 * MEGABYTE)], "foto.jpg");
    await Promise.all([1, 2, 3].map(() => upload(PHOTOS, large)));
    expect((await mostMemory(pid)) - before).toBeLessThan(120);
  });

  test("two files where one is asked for are refused by name", async () => {
    const form = new FormData();
    for (const name of ["a.jpg", "b.jpg"]) form.append("photo", new File(["x"], name));
    const answer = await ask("demo-desa", { address: PHOTOS.place.address, body: await uploadBody(form) });
    expect(answer.status).toBe(400);
    expect(Object.keys((await readPage(reader, answer.text)).wrong)).toContain("photo");
  });

  test("a photo is kept under our own name, whatever it was called, without the place where it was taken", async () => {
    expect((await sharp(await aPhoneJpeg()).metadata()).exif).toBeDefined();
    for (const file of await strangelyNamed()) {
      expect((await upload(PHOTOS, file)).location).toBe("/ruang/potensi/P-018/foto?sudah=added");
      const { text } = await ask("demo-desa", PHOTOS.place);
      const addresses = [...new Set(text.match(/\/berkas\/[^"\s,]+/g) ?? [])];
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect(address).toMatch(/^\/berkas\/[\w-]+(\.\w+)?\/(large|card|thumb)$/);
        const { bytes } = await ask("visitor", { address });
        expect((await sharp(bytes).metadata()).exif).toBeUndefined();
        expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/GPS|Desaphone/);
      }
      const photo = /name="foto" value="([^"]+)"/.exec(text)?.[1] ?? "";
      const body = typedBody([
        ["tindakan", "remove"],
        ["foto", photo],
      ]);
      expect((await ask("demo-desa", { address: PHOTOS.place.address, body })).location).toContain("removed");
    }
  });

  const BOMB = Buffer.alloc(101 * MEGABYTE);
  const imported: Record<string, Uint8Array<ArrayBuffer>> = {
    "bom.xlsx": archiveOf(BOMB),
    "bohong.xlsx": archiveOf(BOMB, { claimed: 10 }),
    "tawa.xlsx": workbookWith(`<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(999)}"><!ENTITY c "${"&b;".repeat(999)}">`),
    "luar.xlsx": workbookWith('<!ENTITY c SYSTEM "file:///etc/passwd">'),
    "gambar.xlsx": new Uint8Array(await aPhoneJpeg()),
    "dalam.json": new TextEncoder().encode("[".repeat(200_000)),
    "proto.json": new TextEncoder().encode('{"format":"gandeng-desa/1","__proto__":{"villages":[]},"constructor":1}'),
    "bukan.json": new Uint8Array([0xff, 0xfe, 0, 0xd8]),
  };

  test.each(Object.entries(imported))("of %s nothing can be imported, and its page says why", async (name, bytes) => {
    const { location } = await upload(IMPORTS, new File([bytes], name));
    const preview = await ask("demo-dpmd", { address: location ?? "" });
    expect(preview.status).toBe(200);
    const { forms } = await readPage(reader, preview.text);
    expect(forms.flatMap(({ controls }) => controls.map((control) => control.name))).not.toContain("arriveAs");
    expect(preview.text).not.toContain("root:");
  });
}

/** An archive whose workbook names entities, and uses the last of them. */
const workbookWith = (entities: string) =>
  archiveOf(Buffer.from(`<?xml version="1.0"?><!DOCTYPE l [${entities}]><workbook>&c;</workbook>`), {
    name: "xl/workbook.xml",
  });

/** The most memory that a process has had, in MB; 0 where the system does not tell. */
async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
