import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";

import { aPhoneJpeg } from "~/server/files/testing/pictures";
import { archiveOf } from "~/server/exchange/testing/archive-of";

import { ACCESS } from "../access-rules";
import { routesWithActions } from "./actions";
import { hostileAddresses } from "./addresses";
import { STRANGE_BODIES } from "./bodies";
import { bodyOf, filledFields, withTexts } from "./fill-form";
import { actionOf, findForms, keyOf, type Place } from "./find-forms";
import { prepare } from "./prepare";
import { readPage } from "./read-page";
import { start } from "./start";
import { openFiles, openMarked } from "./stored";
import { tryForm } from "./try-form";
import { hostileFiles, strangelyNamed } from "./uploads";

/** Routes that take a form which stands on no page that can be reached here. */
const NOT_ON_A_PAGE: Readonly<Record<string, string>> = {
  "ruang/minat/hitung": "asked by the script of the interest's form, whose fields it reads as they are",
  "berhenti/:token": "its link stands in a mail that goes out a day later; it reads nothing of what is sent",
};

/** Forms that are refused however well they are filled in: nobody here knows the password or the code. */
const NEVER_TAKEN = [/^post \/masuk/, /sandi/, /password|code/];

/** Registers the tests of everything hostile that can be sent: a few values of each kind, or all of them without a `seed`. */
export async function describeHostile(seed: string | null): Promise<void> {
  const started = await start();
  afterAll(started.end);
  const { ask, reader, url, browser } = started;
  const found = await findForms({ ask, reader, more: await prepare(started) });
  const forms = found.forms.filter(({ form }) => form.method === "post");
  const picture = new File([new Uint8Array(await aPhoneJpeg())], "foto.jpg", { type: "image/jpeg" });

  test("every route that takes a form is tried, or there is a reason why it is not", async () => {
    const tried = forms.map(({ route }) => route);
    const missing = (await routesWithActions()).filter((path) => !tried.includes(path));
    expect(missing.toSorted()).toEqual(Object.keys(NOT_ON_A_PAGE).toSorted());
  });

  /** Uploads a file with the form of a page, which tells what is wrong with it. */
  async function upload({ asker, address }: Place, { name, file }: { name: string; file: File | null }) {
    const { forms: there } = await readPage(reader, (await ask(asker, { address })).text);
    const form = there.find(({ controls }) =>
      controls.some((control) => control.name === name && control.type === "file"),
    );
    if (!form) throw new Error(`${address} has no field ${name}`);
    const body = await bodyOf(form, filledFields(form), file);
    const answer = await ask(asker, { address: actionOf(form, address), body });
    const page = await readPage(reader, answer.text);
    const again = page.forms.find((one) => keyOf(one, address) === keyOf(form, address));
    const error = again?.controls.find((control) => control.name === name)?.error ?? "";
    return { status: answer.status, location: answer.location, error, summary: page.wrong[name] ?? "" };
  }

  const PHOTOS = { place: { asker: "demo-desa", address: "/ruang/potensi/P-018/foto" }, name: "photo" } as const;
  const PAPERS = { place: { asker: "demo-mitra", address: "/ruang/mitra/berkas" }, name: "file" } as const;

  describe("a file that is not what it says is refused by name", async () => {
    const files = Object.entries(await hostileFiles());
    test.each(files)("as a photo and as a paper: %s", async (_what, file) => {
      for (const { place, name } of [PHOTOS, PAPERS]) {
        const { status, error, summary } = await upload(place, { name, file: file() });
        expect([400, 413]).toContain(status);
        expect(error).not.toBe("");
        expect(summary).not.toBe("");
      }
    });

    test("50 MB, four times at once, are never all in memory", async () => {
      const before = await mostMemory(started.pid);
      const file = files.find(([what]) => what === "50 MB")?.[1] ?? (() => picture);
      await Promise.all([1, 2, 3, 4].map(() => upload(PHOTOS.place, { name: "photo", file: file() })));
      expect((await mostMemory(started.pid)) - before).toBeLessThan(150);
    });

    test("two files where one is asked for", async () => {
      const form = new FormData();
      form.append("photo", picture);
      form.append("photo", picture);
      const response = new Response(form);
      const body = {
        bytes: new Uint8Array(await response.arrayBuffer()),
        type: response.headers.get("content-type") ?? "",
      };
      const answer = await ask("demo-desa", { address: PHOTOS.place.address, body });
      expect(answer.status).toBe(400);
      expect((await readPage(reader, answer.text)).wrong["photo"]).not.toBe(undefined);
    });
  });

  test("a file is kept under our own name, whatever it was called, without the place where it was taken", async () => {
    expect((await sharp(await aPhoneJpeg()).metadata()).exif).toBeDefined();
    for (const file of await strangelyNamed()) {
      const { status, location } = await upload(PHOTOS.place, { name: "photo", file });
      expect({ status, location }).toEqual({ status: 302, location: "/ruang/potensi/P-018/foto?sudah=added" });
      const { text } = await ask("demo-desa", PHOTOS.place);
      const stored = [...new Set(text.match(/\/berkas\/[^"\s,]+/g) ?? [])];
      expect(stored.length).toBeGreaterThan(0);
      for (const address of stored) {
        expect(address).toMatch(/^\/berkas\/[\w-]+(\.\w+)?\/(large|card|thumb)$/);
        const { bytes } = await ask("visitor", { address });
        expect((await sharp(bytes).metadata()).exif).toBeUndefined();
        expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/GPS|Desaphone/);
      }
      const photo = /name="foto" value="([^"]+)"/.exec(text)?.[1] ?? "";
      const remove = {
        bytes: `tindakan=remove&foto=${encodeURIComponent(photo)}`,
        type: "application/x-www-form-urlencoded",
      };
      expect((await ask("demo-desa", { address: PHOTOS.place.address, body: remove })).location).toContain("removed");
    }
  });

  test("a hostile file to import is explained, and nothing of it is taken over", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "${"&a;".repeat(999)}"><!ENTITY c "${"&b;".repeat(999)}">]><workbook>&c;</workbook>`;
    const outside = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>`;
    const files = {
      "bom.xlsx": archiveOf(Buffer.alloc(101 * 1024 * 1024)),
      "bohong.xlsx": archiveOf(Buffer.alloc(101 * 1024 * 1024), { claimed: 10 }),
      "tawa.xlsx": archiveOf(Buffer.from(laughs), { name: "xl/workbook.xml" }),
      "luar.xlsx": archiveOf(Buffer.from(outside), { name: "xl/workbook.xml" }),
      "gambar.xlsx": new Uint8Array(await picture.arrayBuffer()),
      "dalam.json": new TextEncoder().encode("[".repeat(200_000)),
      "proto.json": new TextEncoder().encode('{"format":"gandeng-desa/1","__proto__":{"villages":[]},"constructor":1}'),
      "bukan.json": new Uint8Array([0xff, 0xfe, 0, 0xd8]),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const file = new File([bytes], name);
      const { status, location } = await upload(
        { asker: "demo-dpmd", address: "/dpmd/berkas" },
        { name: "file", file },
      );
      expect({ name, status }).toEqual({ name, status: 302 });
      const preview = await ask("demo-dpmd", { address: location ?? "" });
      expect({ name, status: preview.status }).toEqual({ name, status: 200 });
      const { forms: there } = await readPage(reader, preview.text);
      expect({
        name,
        canImport: there.some(({ controls }) => controls.some((one) => one.name === "arriveAs")),
      }).toEqual({ name, canImport: false });
      expect(preview.text).not.toContain("root:");
    }
  });

  test("a body that no form of ours sends is refused or ignored by every route that takes forms", async () => {
    const problems: string[] = [];
    for (const path of await routesWithActions()) {
      const rule = ACCESS[path]?.[0];
      if (!rule) continue;
      const asker = "everybody" in rule ? "visitor" : (rule.open[0] ?? rule.hidden?.[0] ?? "visitor");
      for (const [what, body] of Object.entries(STRANGE_BODIES)) {
        const { status } = await ask(asker, { address: rule.address, body });
        if (status >= 500) problems.push(`${rule.address}, ${what}: ${status}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test("no address makes a page fail or puts an element into it", async () => {
    const problems: string[] = [];
    for (const place of hostileAddresses(found, seed)) {
      const { status, text, location } = await ask(place.asker, place);
      const { foreign } = await readPage(reader, text);
      const isElsewhere = location !== null && !/^\/(?![/\\])/.test(location);
      if (status >= 500 || foreign.length > 0 || isElsewhere)
        problems.push(
          `${place.asker} ${place.address.slice(0, 300)}: ${status} ${location ?? ""} ${foreign.join(" ")}`,
        );
    }
    expect(problems).toEqual([]);
  });

  test("what is typed while an interest is counted may be anything", async () => {
    const interest = forms.find(({ route }) => route === "ruang/minat/baru");
    if (!interest) throw new Error("no form for an interest");
    for (const { name } of interest.form.controls) {
      const fields = withTexts(filledFields(interest.form), name, ["\0", "9".repeat(400), "<script>", "__proto__"]);
      const body = await bodyOf(interest.form, fields, null);
      expect((await ask("demo-mitra", { address: "/ruang/minat/hitung", body })).status).toBe(200);
    }
  });

  describe("a form with hostile fields is taken, or names each and keeps the others", () => {
    test.each(forms)("$key", async (form) => {
      const { problems, isTaken } = await tryForm(form, { ask, reader, seed, file: picture });
      const isExpected = !NEVER_TAKEN.some((name) => name.test(form.key));
      expect({ problems, isTaken: isTaken || !isExpected }).toEqual({ problems: [], isTaken: true });
    });
  });

  test("what was stored is shown as it was typed: nothing of it runs, on any page, or in any file", async () => {
    const { shown, problems } = await openMarked(found.pages, { ask, browser, url });
    expect(problems).toEqual([]);
    expect(shown).toBeGreaterThan(5);
    expect(await openFiles(found.files, ask)).toEqual([]);
  });
}

/** The most memory that a process has had, in MB; 0 where the system does not tell. */
async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
