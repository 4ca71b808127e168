import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll } from "vitest";

import type { Database } from "~/db/client";

import { createAuth } from "../accounts/auth.server";
import { createFileStore } from "../files/create-file-store";
import { createMarketSnapshot } from "../matches/market-snapshot.server";
import { createMessages } from "../messages/create-messages";
import { followChanges } from "../search/follow-changes";
import { createPostgresSearch } from "../search/postgres/postgres-search";
import type { Services } from "../services.server";

/** Services on a test's database, its market and search as they are at the call, for Kutai Kartanegara on 24 November 2026. */
export async function createTestServices({ db, sql }: Database): Promise<Services> {
  const log = pino({ level: "silent" });
  const settings = {
    regencyCode: "64.02",
    regencyName: "Kutai Kartanegara",
    timeZone: "Asia/Makassar",
    publicUrl: "https://desa.test",
  };
  const market = await createMarketSnapshot({ db, sql, log, regencyCode: settings.regencyCode });
  afterAll(market.close);
  const clock = { now: () => new Date("2026-11-24T03:00:00Z"), today: () => "2026-11-24" };
  const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-services-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const files = createFileStore({ folder: join(folder, "files") });
  const mail = { from: "Gandeng Desa <gandeng-desa@desa.test>", smtpUrl: null, folder: join(folder, "mail") };
  const messages = createMessages({ mail, phone: { gateway: null, folder: join(folder, "phone") } }, log);
  const secret = "a secret of the tests, longer than 32";
  const auth = createAuth({ db, secret, publicUrl: settings.publicUrl, send: messages.send, log });
  await followChanges({ db, settings, clock });
  return {
    db,
    sql,
    market,
    search: createPostgresSearch(db),
    mirror: null,
    files,
    messages,
    auth,
    clock,
    log,
    settings,
  };
}
