import { expect, test } from "vitest";

import type { Answer } from "./judge-answer";
import { createLogOfAnswers } from "./log-of-answers";

const page = (differing: Partial<Answer>): Answer => ({
  status: 200,
  ms: 10,
  askedAt: 0,
  location: null,
  requestId: "3f1c",
  retryAfter: null,
  text: "<html>3f1c</html>",
  broken: null,
  ...differing,
});
const saving = { deed: "save", path: "/ruang/potensi/P-7K3M9QXA/ubah?x=1", leadsTo: "?tersimpan" } as const;
const browsing = { deed: "browse", path: "/jelajah?q=kakao", leadsTo: null } as const;

test("a log counts requests, conflicts, pages of an absent database and errors by page, and times each deed", () => {
  const log = createLogOfAnswers();
  expect(log.lastAway()).toBeNull();
  log.note(browsing, page({}));
  log.note(browsing, page({ ms: 30, status: 500 }));
  log.note(saving, page({ ms: 20, status: 302, location: "/ruang?tersimpan", text: "" }));
  log.note(saving, page({ ms: 40, status: 409 }));
  log.note(saving, page({ ms: 50, status: 400 }));
  log.note(saving, page({ ms: 60, status: 503, retryAfter: "5", askedAt: 7_000 }));
  log.note(saving, page({ ms: 60, status: 503, retryAfter: "5", askedAt: 6_000 }));

  expect(log.lastAway()).toBe(7_000);
  expect(log.figures(2)).toMatchObject({
    seconds: 2,
    requests: 7,
    requestsPerSecond: 3.5,
    p50: 40,
    max: 60,
    away: 2,
    errors: 2,
    errorsByKind: { "500 /jelajah": 1, "400 /ruang/potensi/…/ubah": 1 },
    conflicts: 1,
    deeds: {
      browse: { requests: 2, p50: 10, max: 30 },
      save: { requests: 5, p50: 50, max: 60, conflicts: 1 },
      publish: { requests: 0, max: 0 },
    },
  });
});
