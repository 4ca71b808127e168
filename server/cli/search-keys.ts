import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { z } from "zod";

import { readEnvironment } from "../env.server";
import { exchangeText } from "../i18n/exchange";
import { indexPrefix } from "../search/create-search";
import { scopedKeys } from "../search/meilisearch/scoped-keys";
import { explainStartupError } from "../startup/say.server";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { UnusableInput } from "./unusable-input";

const options = z.object({ lang });
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `npm run --silent search:keys < FILE`: makes or finds the two keys that the product is set up with, as lines of settings.
 * The master key of the search server is read from standard input and kept nowhere.
 */
await runCommand(async (args) => {
  const line = readCommandLine(args, { usage: "usage_search_keys", options, argument: "none" });
  const { usage } = exchangeText[line.options.lang];
  const { outside, regencyCode } = readEnvironment({ root, dev: false });
  if (!outside.search) throw new UnusableInput([usage.search_server_missing]);
  const masterKey = process.stdin.isTTY ? "" : (await text(process.stdin)).trim();
  if (masterKey === "") throw new UnusableInput([usage.master_key_missing, usage.usage_search_keys]);
  const { url } = outside.search;
  const { searchKey, writeKey } = await scopedKeys({ url, masterKey, prefix: indexPrefix(regencyCode) });
  process.stdout.write(`MEILI_SEARCH_KEY=${searchKey}\nMEILI_WRITE_KEY=${writeKey}\n`);
}, explainStartupError);
