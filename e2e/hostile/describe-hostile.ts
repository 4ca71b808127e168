import { afterAll, describe, expect, test, vi } from "vitest";

import { aPhoneJpeg } from "~/server/files/testing/pictures";

import { ACCESS } from "../access-rules";
import { routesWithActions } from "./actions";
import { hostileAddresses } from "./addresses";
import { STRANGE_BODIES } from "./bodies";
import { describeUploads } from "./describe-uploads";
import { bodyOf, filledFields, withTexts } from "./fill-form";
import { findForms, type FoundForm } from "./find-forms";
import { prepare } from "./prepare";
import { readPage } from "./read-page";
import { start } from "./start";
import { openFiles, openMarked } from "./stored";
import { tryForm } from "./try-form";

/** Routes that take a form which stands on no page that can be reached here. */
const NOT_ON_A_PAGE: Readonly<Record<string, string>> = {
  "*": "answers every address that is no page's with 404, and reads nothing of what is sent",
  "ruang/minat/hitung": "asked by the script of the interest's form, whose fields it reads as they are",
  "berhenti/:token": "its link stands in a mail that goes out a day later; it reads nothing of what is sent",
};

/** Forms that are refused however well they are filled in: nobody here knows the password or the code. */
const NEVER_TAKEN = /^post \/(masuk |masuk\/dua-faktor|atur-sandi\/kode|akun\/keamanan\/dua-faktor|akun\/.*_password)/;

/** After these somebody cannot sign in any more, at least for a while. */
const ENDING = ["keluar", "akun/keamanan", "akun/profil", "akun/privasi", "atur-sandi/:token", "dpmd/pengguna/:id"];

const isEnding = ({ route, form }: FoundForm) =>
  ENDING.includes(route) || (route === "ruang/rekan" && form.controls.some(({ name }) => name === "orang"));

/** Registers the tests of everything hostile that can be sent: a few values of each kind, or all of them without a `seed`. */
export async function describeHostile(seed: string | null): Promise<void> {
  vi.setConfig({ testTimeout: seed === null ? 1_800_000 : 120_000 });
  const started = await start();
  afterAll(started.end);
  const { ask, reader } = started;
  const found = await findForms({ ask, reader, more: await prepare(started) });
  const forms = found.forms.filter(({ form }) => form.method === "post");
  const file = new File([new Uint8Array(await aPhoneJpeg())], "foto.jpg", { type: "image/jpeg" });

  test("every route that takes a form is tried, or there is a reason why it is not", async () => {
    const tried = forms.map(({ route }) => route);
    const missing = (await routesWithActions()).filter((path) => !tried.includes(path));
    expect(missing.toSorted()).toEqual(Object.keys(NOT_ON_A_PAGE).toSorted());
  });

  await describeUploads(started);

  test("a body that no form of ours sends is refused or ignored by every route that takes forms", async () => {
    const problems: string[] = [];
    for (const [place, path] of (await routesWithActions()).entries()) {
      const rule = ACCESS[path]?.[0];
      if (!rule) continue;
      const asker = "everybody" in rule ? "visitor" : (rule.open[0] ?? rule.hidden?.[0] ?? "visitor");
      const bodies = Object.entries(STRANGE_BODIES).filter((_, turn) => seed === null || (place + turn) % 3 === 0);
      for (const [what, body] of bodies) {
        const { status } = await ask(asker, { address: rule.address, body });
        if (status >= 500) problems.push(`${rule.address}, ${what}: ${status}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test("no address makes a page fail, puts an element into it or leads to another site", async () => {
    const problems: string[] = [];
    for (const place of hostileAddresses(found, seed)) {
      const { status, text, location } = await ask(place.asker, place);
      const { foreign } = await readPage(reader, text);
      const isElsewhere = location !== null && !/^\/(?![/\\])/.test(location);
      if (status >= 500 || foreign.length > 0 || isElsewhere)
        problems.push(`${place.asker} ${place.address.slice(0, 300)}: ${[status, location, ...foreign].join(" ")}`);
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

  const tryEach = (some: readonly FoundForm[]) =>
    test.each(some)("$key", async (form) => {
      const { problems, isTaken, sent } = await tryForm(form, { ask, reader, seed, file });
      expect(problems).toEqual([]);
      // A button may be gone with what another form has done.
      const mayBeGone = sent === 0 && form.form.controls.every(({ type }) => type === "hidden");
      expect(isTaken || mayBeGone).toBe(!NEVER_TAKEN.test(form.key));
    });

  describe("a form with a hostile field is taken, or names the field and keeps the others", () => {
    tryEach(forms.filter((form) => !isEnding(form)));
  });

  test("what was stored is shown as it was typed: nothing of it runs, on any page or in any file", async () => {
    const { shown, problems } = await openMarked(found.pages, started);
    expect(problems).toEqual([]);
    expect(shown).toBeGreaterThan(10);
    expect(await openFiles(found.files, ask)).toEqual([]);
  });

  describe("so is a form that ends somebody's session or account", () => {
    tryEach(forms.filter(isEnding));
  });
}
