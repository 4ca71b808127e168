import { afterEach, describe, expect, test } from "vitest";

import { awaitTasks } from "./await-tasks";
import { connectionsTo } from "./connection";
import { type Reply, startAnsweringServer } from "./testing/answering-server";

const task = (uid: number, status: string, code?: string) => ({
  uid,
  status,
  error: code ? { code, message: "x" } : null,
});
const tasks = (...results: unknown[]): Reply => ({ status: 200, body: { results } });

describe("waiting for tasks", () => {
  let stop = async () => {};
  afterEach(() => stop());

  async function waiting(uids: number[], replies: Reply[]) {
    const server = await startAnsweringServer(replies);
    stop = server.stop;
    const options = { url: server.url, searchKey: "s", writeKey: "w", prefix: "test", taskLimitMs: 100 };
    const outcome: unknown = await awaitTasks(connectionsTo(options).write, uids).catch((error: unknown) => error);
    return { outcome, asked: server.asked };
  }

  test("asks for the open ones until all are done", async () => {
    const { outcome, asked } = await waiting(
      [1, 2],
      [tasks(task(2, "processing"), task(1, "succeeded")), tasks(task(2, "succeeded"))],
    );
    expect(outcome).toBeUndefined();
    expect(asked.map(({ path }) => decodeURIComponent(path))).toEqual([
      "/tasks?uids=1,2&limit=2",
      "/tasks?uids=2&limit=1",
    ]);
  });

  test("a task that failed says what was wrong", async () => {
    const { outcome } = await waiting([1], [tasks(task(1, "failed", "index_not_found"))]);
    expect(outcome).toMatchObject({ problem: "search_index_missing", serverCode: "index_not_found" });
  });

  test("a task that somebody cancelled has failed", async () => {
    expect((await waiting([1], [tasks(task(1, "canceled"))])).outcome).toMatchObject({ problem: "search_failed" });
  });

  test("a task that never ends is waited for until the deadline", async () => {
    expect((await waiting([1], [tasks(task(1, "enqueued"))])).outcome).toMatchObject({ problem: "search_timeout" });
  });

  test("no tasks are not waited for", async () => {
    expect(await waiting([], [null])).toEqual({ outcome: undefined, asked: [] });
  });
});
