import { afterEach, describe, expect, test } from "vitest";

import { AppError } from "~/server/app-error.server";

import { aDocument } from "../testing/documents";
import { createMeilisearchSearch } from "./meilisearch-search";
import { SearchError } from "./search-error";
import { type Reply, startAnsweringServer } from "./testing/answering-server";

const REQUEST = {
  sought: "potentials",
  text: "",
  selected: {},
  sort: "newest",
  near: null,
  day: null,
  page: 1,
  pageSize: 12,
} as const;

const failure = (status: number, code: string) => ({ status, body: { message: "x", code, type: "x", link: "x" } });

describe("what goes wrong with the search server", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  async function asked(...replies: Reply[]) {
    const server = await startAnsweringServer(replies);
    stops.push(server.stop);
    const error: unknown = await searchAt(server.url)
      .find(REQUEST)
      .catch((problem: unknown) => problem);
    return { error, server };
  }

  const searchAt = (url: string) =>
    createMeilisearchSearch({ url, searchKey: "s", writeKey: "w", prefix: "test", searchLimitMs: 150 });

  test("a server that is not there refuses", async () => {
    const { url, stop } = await startAnsweringServer([null]);
    await stop();
    await expect(searchAt(url).find(REQUEST)).rejects.toMatchObject({ problem: "search_refused" });
    expect(await searchAt(url).health()).toEqual({ isUp: false, reason: "search_refused" });
  });

  test("one that does not answer in time is slow, and nobody waits for it twice", async () => {
    const server = await startAnsweringServer([null]);
    stops.push(server.stop);
    expect(await searchAt(server.url).health()).toEqual({ isUp: false, reason: "search_timeout" });
    expect(server.asked).toHaveLength(1);
  });

  test("what is written is asked for again when the answer took too long", async () => {
    const server = await startAnsweringServer([null, { status: 200, body: { results: [{ id: 1, version: 7 }] } }]);
    stops.push(server.stop);
    const options = { url: server.url, searchKey: "s", writeKey: "w", prefix: "test", writeLimitMs: 150 };
    await createMeilisearchSearch(options).index([aDocument({ id: 1, version: 7 })]);
    expect(server.asked.map(({ path, key }) => `${path} ${key}`)).toEqual(
      Array.from({ length: 2 }, () => "/indexes/test_potentials/documents/fetch Bearer w"),
    );
  });

  test.each([
    [failure(400, "invalid_search_filter"), "search_invalid_filter"],
    [failure(404, "index_not_found"), "search_index_missing"],
    [failure(403, "invalid_api_key"), "search_forbidden"],
    [failure(401, "missing_authorization_header"), "search_forbidden"],
    [failure(400, "bad_request"), "search_failed"],
    [failure(500, "internal"), "search_failed"],
    [{ status: 502, body: "<html>Bad gateway</html>" }, "search_failed"],
    [{ status: 200, body: { hits: [{ ref: 7 }], totalHits: "many" } }, "search_failed"],
  ])("an answer %o is told apart (%s)", async (reply, problem) => {
    const { error } = await asked(reply);
    expect(error).toBeInstanceOf(SearchError);
    expect(error).toMatchObject({ problem, code: "search_unavailable" });
  });

  test("whoever asks hears that the search is unavailable", async () => {
    expect((await asked(failure(500, "internal"))).error).toBeInstanceOf(AppError);
  });

  test("what may pass is asked once more", async () => {
    const page = { results: [{ indexUid: "test_potentials", hits: [], totalHits: 0 }] };
    const { error } = await asked(failure(503, "x"), failure(429, "x"), { status: 200, body: page });
    expect(error).toMatchObject({ hits: [], total: 0 });
  });

  test("what will not pass is asked once only", async () => {
    const server = await startAnsweringServer([failure(403, "invalid_api_key")]);
    stops.push(server.stop);
    expect(await searchAt(server.url).health()).toEqual({ isUp: false, reason: "search_forbidden" });
    expect(server.asked).toHaveLength(1);
  });

  test("a search goes with the key that may only search", async () => {
    const { server } = await asked(failure(403, "invalid_api_key"));
    expect(new Set(server.asked.map(({ key }) => key))).toEqual(new Set(["Bearer s"]));
  });
});
