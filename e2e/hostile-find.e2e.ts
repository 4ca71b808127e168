import { test } from "vitest";
import { openBrowser } from "./browser";
import { createAsk } from "./hostile/ask";
import { findForms } from "./hostile/find-forms";
import { prepare } from "./hostile/prepare";
import { tryForm } from "./hostile/try-form";
import sharp from "sharp";
import { readFileSync, writeFileSync, existsSync } from "node:fs";
const browser = await openBrowser();
const reader = await browser.newPage();
const printed = readFileSync("/tmp/demo/hostile.log", "utf8");
const passwords = Object.fromEntries([...printed.matchAll(/^ {2}(demo-\w+) +(\S+)/gm)].map(([, n, p]) => [n, p])) as any;
const ask = createAsk("http://127.0.0.1:3915", passwords);
test("find", async () => {
  let began = Date.now();
  let found: any;
  if (existsSync("/tmp/hostile-forms.json")) found = JSON.parse(readFileSync("/tmp/hostile-forms.json", "utf8"));
  else {
    const more = await prepare({ ask, reader, passwords, dataDir: "/tmp/demo/hostile" });
    console.log("prepared", Date.now() - began, more.map((m) => `${m.asker} ${m.address}`).join("\n"));
    began = Date.now();
    found = await findForms({ ask, reader, more });
  }
  console.log("found", Date.now() - began, found.pages.length, found.files.length, found.forms.length);
  writeFileSync("/tmp/hostile-forms.json", JSON.stringify(found, null, 1));
  const all: any = {};
  const file = new File([await sharp({ create: { width: 900, height: 700, channels: 3, background: "green" } }).jpeg().toBuffer()], "foto.jpg", { type: "image/jpeg" });
  const only = process.env.ONLY ? new RegExp(process.env.ONLY) : /./;
  for (const f of found.forms.filter((one: any) => one.form.method === "post" && only.test(one.key))) {
    began = Date.now();
    const outcome = await tryForm(f, { ask, reader, seed: process.env.SEED ?? "1", file }).catch((e) => ({ sent: 0, refused: 0, isTaken: false, problems: [String(e.stack)] }));
    console.log(f.key, f.places[0]?.asker, f.places[0]?.address, Date.now() - began, "ms", outcome.sent, outcome.refused, outcome.isTaken, outcome.problems.length);
    all[f.key] = outcome;
    writeFileSync("/tmp/hostile-out.json", JSON.stringify(all, null, 1));
  }
}, 1200_000);
