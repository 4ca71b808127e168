import { addJob } from "~/db/queries/jobs/add-job";
import { findReachableReader } from "~/db/queries/notifications/find-reachable-reader";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import {
  findDueSearches,
  findPeopleWithDueSearches,
  saveToldUntil,
  type SearchMoments,
} from "~/db/queries/saved-searches/due-searches";

import { digestCutoffs } from "../notifications/digest-moments";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";
import { beginFindingNew, type FindNew } from "./new-finds";
import { countText, searchDigestMessage, type SearchNews } from "./search-digest-message";

/** The index follows what is published within a minute; what was published by the hour is looked for when it surely has. */
const SETTLED_MS = 5 * 60_000;
/** How many people are looked up at once. */
const BATCH = 200;
/** The most searches that the notification in the product names. */
const MOST_NAMED = 3;

/** One run: the moments it tells up to, and how it looks for what is new. */
type Run = { moments: SearchMoments; oldest: Date; findNew: FindNew };

/**
 * Tells everybody whose saved searches are due of what they have found: in the product, and in one message to whoever can
 * be written to. Both and the note that they went out are one transaction, so that nothing is told twice, however often
 * and by however many workers this runs. Gives how many people were told.
 */
export async function sendSearchDigests(services: Services): Promise<number> {
  const settled = new Date(services.clock.now().getTime() - SETTLED_MS);
  const { oldest, daily, weekly } = digestCutoffs(settled, services.settings.timeZone);
  const moments = { daily, weekly };
  const run = { moments, oldest, findNew: await beginFindingNew(services) };
  let told = 0;
  let after = "";
  for (;;) {
    const people = await findPeopleWithDueSearches(services.db, { moments, after, limit: BATCH });
    for (const userId of people) told += (await sendSearchDigest(services, { userId, run })) ? 1 : 0;
    after = people.at(-1) ?? "";
    if (people.length < BATCH) return told;
  }
}

async function sendSearchDigest(services: Services, asked: { userId: string; run: Run }): Promise<boolean> {
  try {
    return await tellOfSearches(services, asked);
  } catch (error) {
    // One person's searches must not keep the others from theirs; they are due again at the next run.
    services.log.error({ err: error, userId: asked.userId }, "digest of saved searches failed");
    return false;
  }
}

async function tellOfSearches(services: Services, { userId, run }: { userId: string; run: Run }): Promise<boolean> {
  const { db, clock, settings } = services;
  const { moments, oldest, findNew } = run;
  const due = await findDueSearches(db, { userId, moments });
  // Looked for before the transaction: a slow index holds no locks.
  const found: (SearchNews & { id: number })[] = [];
  for (const { id, name, address, sought, query, toldUntil, frequency } of due) {
    const since = toldUntil < oldest ? oldest : toldUntil;
    const finds = await findNew({ sought, query }, { since, until: moments[frequency] });
    found.push({ id, name, address, sought, ...finds });
  }
  return db.transaction(async (tx) => {
    if (!(await lockAccount(tx, userId))) return false;
    const told = await saveToldUntil(tx, { userId, ids: due.map(({ id }) => id), moments });
    const news = found.filter(({ id, things }) => told.has(id) && things.length > 0);
    if (news.length === 0) return false;
    const at = clock.now();
    const reader = await findReachableReader(tx, userId);
    await notify(tx, {
      to: { userIds: [userId] },
      kind: "searches_found",
      details: { count: countText(news), searches: namesOf(news) },
      path: "/akun/pencarian",
      at,
      sentAt: reader ? at : undefined,
    });
    if (!reader) return true;
    const { publicUrl } = settings;
    await addJob(tx, { name: "send_message", payload: searchDigestMessage({ reader, news, publicUrl }) });
    return true;
  });
}

function namesOf(news: readonly SearchNews[]): string {
  const named = news.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  return [...named, ...(news.length > MOST_NAMED ? ["…"] : [])].join(", ");
}
