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
import { actionOf, findForms, type FoundForm, keyOf, type Place } from "./find-forms";
import { prepare } from "./prepare";
import { readPage } from "./read-page";
import { start } from "./start";
import { openFiles, openMarked } from "./stored";
import { tryForm } from "./try-form";
import { hostileFiles, strangelyNamed } from "./uploads";

/** Routes that take a form which stands on no page that can be reached here. */
const NOT_ON_A_PAGE: Readonly<Record<string, string>> = {
  "*": "answers every address that is no page's with 404, and reads nothing of what is sent",
  "ruang/minat/hitung": "asked by the script of the interest's form, whose fields it reads as they are",
  "berhenti/:token": "its link stands in a mail that goes out a day later; it reads nothing of what is sent",
};

/** Forms that are refused however well they are filled in: nobody here knows the password or the code. */
const NEVER_TAKEN = [
  /^post \/masuk /,
  /^post \/masuk\/dua-faktor/,
  /^post \/atur-sandi\/kode/,
  /^post \/akun\/.*(password|code)/,
];

/** After these somebody cannot sign in any more, at least for a while. */
const ENDING = ["keluar", "akun/keamanan", "akun/profil", "akun/privasi", "atur-sandi/:token", "dpmd/pengguna/:id"];

const isEnding = ({ route, form }: FoundForm) =>
  ENDING.includes(route) || (route === "ruang/rekan" && form.controls.some(({ name }) => name === "orang"));

/** Registers the tests of everything hostile that can be sent: a few values of each kind, or all of them without a `seed`. */
export async function describeHostile(seed: string | null): Promise<void> {
  const started = await start();
  afterAll(started.end);
  const { ask, reader, url, browser } = started;
  const found = await findForms({ ask, reader, more: await prepare(started) });
  const forms = found.forms.filter(({ form }) => form.method === "post");
  const picture = new File([new Uint8Array(await aPhoneJpeg())], "foto.jpg", { type: "image/jpeg" });

  test("every route that takes a form is tried, or there is a reason why it is not", async () => {
    const tried = (some: readonly FoundForm[]) =>
    test.each(some)("$key", async (form) => {
      const { problems, isTaken, sent } = await tryForm(form, { ask, reader, seed, file: picture });
      expect(problems).toEqual([]);
      expect(sent).toBeGreaterThan(0);
      expect(isTaken).toBe(!NEVER_TAKEN.some((name) => name.test(form.key)));
    });

  describe("a form with hostile fields is taken, or names each and keeps the others", () => {
    tried(forms.filter((form) => !isEnding(form)));
  });

  test("what was stored is shown as it was typed: nothing of it runs, on any page, or in any file", async () => {
    const { shown, problems } = await openMarked(found.pages, { ask, browser, url });
    expect(problems).toEqual([]);
    expect(shown).toBeGreaterThan(5);
    expect(await openFiles(found.files, ask)).toEqual([]);
  });

  describe("so is a form that ends somebody's session or account", () => {
    tried(forms.filter(isEnding));
  });
}

/** The most memory that a process has had, in MB; 0 where the system does not tell. */
async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
