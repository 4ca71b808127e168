import { isAbsolute, join } from "node:path";
import { z } from "zod";

import { type OutsideSettings, outsideSettings, OutsideVariables } from "./env-outside";
import { EnvironmentError, SETTING_NAMES, type SettingName, type WrongSetting } from "./startup/startup-error.server";

/** How this installation is set up; the README's table of settings explains each. */
export type Environment = {
  mode: "production" | "development" | "test";
  port: number;
  /** Null serves on every address of the machine, so that a phone on the same network can open it. */
  host: string | null;
  /** Null runs the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Absolute. */
  dataDir: string;
  /** Null takes a free one and remembers it. */
  postgresPort: number | null;
  regencyCode: string;
  timeZone: string;
  logLevel: (typeof LOG_LEVELS)[number];
  /** The address people type, without a slash at its end; null is this machine's own. */
  publicUrl: string | null;
  /** Signs cookies; null makes one and keeps it in the data folder. */
  authSecret: string | null;
  /** Lower-case name of the header in which the proxy in front says where a request comes from. */
  proxyHeader: string | null;
  outside: OutsideSettings;
};

/** What the environment is read from, and what it is relative to. */
export type EnvironmentSource = { variables: NodeJS.ProcessEnv; root: string; terminal: boolean };

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(65_535));

const Variables = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: Port.default(3000),
  HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()]).optional(),
  DATABASE_URL: z.string().refine(isPostgresUrl).optional(),
  DATA_DIR: z.string().default(".data"),
  POSTGRES_PORT: Port.optional(),
  REGENCY_CODE: z
    .string()
    .regex(/^\d{2}\.\d{2}$/)
    .default("64.02"),
  TIME_ZONE: z.string().refine(isTimeZone).default("Asia/Makassar"),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
  PUBLIC_URL: z.string().refine(isOrigin).optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  PROXY_HEADER: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .transform((name) => name.toLowerCase())
    .optional(),
  ...OutsideVariables,
} satisfies Record<SettingName, z.ZodType>);

/**
 * Reads the settings; an empty value is an absent one.
 * @throws EnvironmentError that lists every wrong value
 */
export function parseEnvironment({ variables, root, terminal }: EnvironmentSource): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = Variables.safeParse(given);
  if (!parsed.success) throw new EnvironmentError(wrongSettings(parsed.error, given));
  const { NODE_ENV, PORT, HOST, DATABASE_URL, DATA_DIR, POSTGRES_PORT, REGENCY_CODE, TIME_ZONE, LOG_LEVEL } =
    parsed.data;
  const dataDir = isAbsolute(DATA_DIR) ? DATA_DIR : join(root, DATA_DIR);
  return {
    mode: NODE_ENV,
    port: PORT,
    host: HOST ?? null,
    databaseUrl: DATABASE_URL ?? null,
    dataDir,
    postgresPort: POSTGRES_PORT ?? null,
    regencyCode: REGENCY_CODE,
    timeZone: TIME_ZONE,
    // A person at a terminal wants to read what is wrong, a log collector everything.
    logLevel: LOG_LEVEL ?? (terminal ? "warn" : "info"),
    publicUrl: parsed.data.PUBLIC_URL?.replace(/\/$/, "") ?? null,
    authSecret: parsed.data.AUTH_SECRET ?? null,
    proxyHeader: parsed.data.PROXY_HEADER ?? null,
    outside: outsideSettings(parsed.data, dataDir),
  };
}

/** Reads this process's settings and makes NODE_ENV, which React reads by itself, agree with them. */
export function readEnvironment({ root, dev }: { root: string; dev: boolean }): Environment {
  if (dev) process.env["NODE_ENV"] ??= "development";
  const environment = parseEnvironment({ variables: process.env, root, terminal: process.stdout.isTTY });
  process.env["NODE_ENV"] = environment.mode;
  return environment;
}

function wrongSettings(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): WrongSetting[] {
  const names = SETTING_NAMES.filter((name) => error.issues.some(({ path }) => path[0] === name));
  return names.map((name) => ({ name, found: isSecret(name) ? "***" : withoutPassword(given[name] ?? "") }));
}

const isSecret = (name: SettingName) => /SECRET|TOKEN$|ACCESS_KEY|_(SEARCH|WRITE)_KEY|FIELDS/.test(name);

/** A message about a wrong address must not print the secret in it. */
const withoutPassword = (value: string) => value.replace(/(:\/\/[^:/@]*:).*@/, "$1***@");

function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  return ["postgres:", "postgresql:"].includes(protocol) && hostname !== "" && pathname.length > 1;
}

/** `https://desa.example.go.id`: no path, no query. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  return ["http:", "https:"].includes(protocol) && pathname === "/" && search + hash + username === "";
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("id", { timeZone: value }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
