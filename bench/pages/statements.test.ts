import { expect, test } from "vitest";

import { statementsIn } from "./statements";

test("each request's statements are found by its id; other lines and a half-written one are passed over", () => {
  const request = { level: 30, msg: "request", requestId: "a-request", path: "/", status: 200, statements: 3 };
  const lines = [
    "Menyiapkan basis data… / Preparing the database…",
    JSON.stringify(request),
    JSON.stringify({ level: 30, msg: "message sent" }),
    JSON.stringify({ ...request, requestId: "another-one", statements: 0 }),
    JSON.stringify(request).slice(0, 40),
  ];
  expect([...statementsIn(lines.join("\n"))]).toEqual([
    ["a-request", 3],
    ["another-one", 0],
  ]);
});
