import { expect, test } from "vitest";

import { EmbeddedPostgresError } from "~/db/embedded/embedded-postgres-error";

import { startupEn } from "../i18n/startup.en";
import { startupId } from "../i18n/startup.id";
import { requireNode } from "./require-node.server";
import { explainStartupError } from "./say.server";
import { StartupError } from "./startup-error.server";

const holesOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

test("every sentence names nothing in English that it does not name in Indonesian", () => {
  for (const [key, sentence] of Object.entries(startupEn)) {
    const indonesian = holesOf(Object.entries(startupId).find(([name]) => name === key)?.[1] ?? "");
    expect({ key, unknown: holesOf(sentence).filter((hole) => !indonesian.includes(hole)) }).toEqual({
      key,
      unknown: [],
    });
  }
});

test("an expected failure is one sentence in Indonesian and the same in English", () => {
  const text = explainStartupError(new StartupError("port_busy", { port: "3000", other: "3001", host: "" }));
  expect(text?.split("\n")).toEqual([
    "Port 3000 sedang dipakai program lain. Pakai port lain, misalnya: PORT=3001 npm start",
    "Port 3000 is used by another program. Use another port, for example: PORT=3001 npm start",
  ]);
});

test("a failure of the embedded PostgreSQL is explained too", () => {
  const details = { folder: "/data", found: "15", wanted: "18" };
  expect(explainStartupError(new EmbeddedPostgresError("data_folder_of_another_version", details))).toContain(
    "PostgreSQL 15",
  );
});

test("a full disk is recognised whoever reports it", () => {
  for (const code of ["ENOSPC", "53100"])
    expect(explainStartupError(Object.assign(new Error("full"), { code }))).toContain("penuh");
});

test("a failure nobody expected is not explained away", () => {
  expect(explainStartupError(new TypeError("x is not a function"))).toBeNull();
});

test.each(["18.20.4", "20.18.3"])("Node %s is too old", (version) => {
  expect(() => requireNode(version)).toThrow(StartupError);
});

test.each(["20.19.0", "22.0.0", "24.1.0"])("Node %s is new enough", (version) => {
  expect(() => requireNode(version)).not.toThrow();
});
