import { expect, test } from "vitest";

import { parseEnvironment } from "./env.server";
import { EnvironmentError } from "./startup/startup-error.server";
import { explainStartupError } from "./startup/say.server";

const parse = (variables: Record<string, string>, terminal = false) =>
  parseEnvironment({ variables: { NODE_ENV: "production", ...variables }, root: "/srv/desa", terminal });

function explain(variables: Record<string, string>): string {
  try {
    parse(variables);
  } catch (error) {
    return explainStartupError(error) ?? "";
  }
  return "";
}

test("without any setting, an installation serves Kutai Kartanegara on port 3000 from its own database", () => {
  expect(parse({})).toEqual({
    mode: "production",
    port: 3000,
    host: null,
    databaseUrl: null,
    dataDir: "/srv/desa/.data",
    postgresPort: null,
    regencyCode: "64.02",
    timeZone: "Asia/Makassar",
    logLevel: "info",
    publicUrl: null,
    authSecret: null,
    proxyHeader: null,
    outside: {
      messages: {
        mail: { from: "Gandeng Desa <gandeng-desa@localhost>", smtpUrl: null, folder: "/srv/desa/.data/mail" },
        phone: { gateway: null, folder: "/srv/desa/.data/phone" },
      },
      files: { folder: "/srv/desa/.data/files" },
      search: null,
    },
  });
});

test("an empty setting is an absent one, and a terminal is spared the request log", () => {
  expect(parse({ PORT: "", DATABASE_URL: " ", LOG_LEVEL: "" }, true)).toMatchObject({
    port: 3000,
    databaseUrl: null,
    logLevel: "warn",
  });
});

test("an absolute data folder stays where it is", () => {
  expect(parse({ DATA_DIR: "/var/data" }).dataDir).toBe("/var/data");
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "tiga ribu"],
  ["PORT", "3000.5"],
  ["HOST", "bukan host!"],
  ["DATABASE_URL", "mysql://localhost/desa"],
  ["DATABASE_URL", "postgres://localhost"],
  ["REGENCY_CODE", "6402"],
  ["TIME_ZONE", "Asia/Tenggarong"],
  ["LOG_LEVEL", "loud"],
  ["NODE_ENV", "live"],
  ["POSTGRES_PORT", "-1"],
])("%s=%s is refused", (name, value) => {
  expect(() => parse({ [name]: value })).toThrow(EnvironmentError);
});

test("all wrong settings are reported together, in both languages", () => {
  const text = explain({ PORT: "x", TIME_ZONE: "Mars", REGENCY_CODE: "kukar" });
  for (const name of ["PORT=x", "TIME_ZONE=Mars", "REGENCY_CODE=kukar"]) expect(text.split(name)).toHaveLength(3);
  expect(text).toContain("Ada 3 pengaturan yang salah");
  expect(text).toContain("3 setting(s) are wrong");
});

test("a password in a wrong DATABASE_URL is not printed", () => {
  const text = explain({ DATABASE_URL: "mysql://desa:rahasia@localhost/desa" });
  expect(text).toContain("mysql://desa:***@localhost/desa");
  expect(text).not.toContain("rahasia");
});

test("a secret is never repeated, and an address with a path is no public address", () => {
  const said = explain({ AUTH_SECRET: "terlalu-pendek", PUBLIC_URL: "https://desa.example.go.id/pasar" });
  expect(said).toContain("AUTH_SECRET=***");
  expect(said).not.toContain("terlalu-pendek");
  expect(said).toContain("PUBLIC_URL=https://desa.example.go.id/pasar");
});

test("an address of the proxy's header and of the site are read as the product compares them", () => {
  expect(parse({ PUBLIC_URL: "https://desa.example.go.id/", PROXY_HEADER: "X-Real-IP" })).toMatchObject({
    publicUrl: "https://desa.example.go.id",
    proxyHeader: "x-real-ip",
  });
});
