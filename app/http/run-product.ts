import { join } from "node:path";

import { type DemoSignIn, ensureDemoAccounts } from "~/server/accounts/demo-accounts.server";
import { readEnvironment, type Environment } from "~/server/env.server";
import { workOnJobs } from "~/server/jobs/work-on-jobs.server";
import { readyIndex } from "~/server/search/ready-index.server";
import { createLog, createServices } from "~/server/services.server";
import { ensureBuild } from "~/server/startup/ensure-build.server";
import { openPreparedDatabase } from "~/server/startup/open-prepared-database.server";
import { requirePort } from "~/server/startup/require-port.server";
import { say } from "~/server/startup/say.server";
import type { Shutdown } from "~/server/startup/shutdown.server";

import { PRODUCT_NAME } from "../i18n/product-name";
import { createExpressApp } from "./express-app";
import { createHttpServer } from "./http-server";
import { nearbyAddresses } from "./nearby-addresses";
import { serveDevelopment } from "./serve-development";
import { serveProduction } from "./serve-production";

/** Where the project is; `dev` serves straight from the sources; `buildFolder` is another build than the project's. */
export type ProductOptions = { root: string; dev: boolean; buildFolder?: string };

/**
 * Brings the product up and says where it is; everything opened on the way is registered with `shutdown`.
 * @throws StartupError, EnvironmentError or EmbeddedPostgresError for what a person can do something about
 */
export async function runProduct({ root, dev, buildFolder }: ProductOptions, shutdown: Shutdown): Promise<void> {
  const { signal, onStop } = shutdown;
  const environment = readEnvironment({ root, dev });
  const log = createLog(environment.logLevel);
  await requirePort(environment);

  const [{ url, place }] = await Promise.all([
    openPreparedDatabase(environment, { log, shutdown }),
    dev ? undefined : ensureBuild({ root, signal }),
  ]);
  signal.throwIfAborted();

  const { services, close } = await createServices(environment, { databaseUrl: url, log });
  onStop(close);
  const demoAccounts = await ensureDemoAccounts(services);
  await readyIndex(services);
  const http = createHttpServer();
  const pages = dev
    ? await serveDevelopment(root, http.server)
    : await serveProduction(buildFolder ?? join(root, "build"));
  onStop(pages.close);
  http.answerWith(createExpressApp(services, pages, environment));
  signal.throwIfAborted();
  await http.listen(environment);
  onStop(http.close);
  onStop(workOnJobs(services, url).close);
  announce(environment, { place, demoAccounts });
}

type Prepared = { place: string; demoAccounts: readonly DemoSignIn[] };

function announce({ port, host, outside }: Environment, { place, demoAccounts }: Prepared): void {
  process.stdout.write(`\n${PRODUCT_NAME}: http://${host ?? "localhost"}:${port}\n`);
  const nearby = host === null ? nearbyAddresses(port) : [];
  if (nearby.length > 0) say("from_a_phone", nearby.join(", "));
  say("place_of_data", place);
  const { mail, phone } = outside.messages;
  if (mail.smtpUrl === null) say("place_of_mail", mail.folder);
  if (phone.gateway === null) say("place_of_phone", phone.folder);
  if (demoAccounts.length > 0) say("demo_accounts");
  for (const { username, password, organisation } of demoAccounts)
    process.stdout.write(`  ${username.padEnd(16)}${password}  ${organisation}\n`);
  say("how_to_stop", "Ctrl-C");
}
