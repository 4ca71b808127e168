import { describe, expect, test } from "vitest";

import { type Answer, judgeAnswer } from "./judge-answer";

const PAGE = "<!DOCTYPE html><html><body>Kakao</body></html>";

const answer = (differing: Partial<Answer>): Answer => ({
  status: 200,
  ms: 1,
  askedAt: 1,
  location: null,
  requestId: "3f1c",
  retryAfter: null,
  text: PAGE,
  broken: null,
  ...differing,
});

describe("a page", () => {
  test("that is whole is an answer, also with React's marks after its end", () => {
    expect(judgeAnswer(answer({}), null)).toBe("answered");
    expect(judgeAnswer(answer({ text: `${PAGE}<!--$--><!--/$-->` }), null)).toBe("answered");
  });

  test("that breaks off, is empty or leads elsewhere is an error", () => {
    expect(judgeAnswer(answer({ text: PAGE.slice(0, -7) }), null)).toEqual({ error: "200, not a whole page" });
    expect(judgeAnswer(answer({ text: "" }), null)).toEqual({ error: "200" });
    expect(judgeAnswer(answer({ status: 302, location: "/masuk", text: "" }), null)).toEqual({ error: "302" });
  });

  test("that never came is what broke the line", () => {
    expect(judgeAnswer(answer({ status: 0, text: "", broken: "ECONNRESET" }), null)).toEqual({ error: "ECONNRESET" });
  });
});

describe("a form", () => {
  test("is saved when it leads to where a saved one leads", () => {
    const saved = answer({ status: 302, location: "/ruang/potensi/P-1?tersimpan", text: "" });
    expect(judgeAnswer(saved, "/ruang/potensi/P-1?tersimpan")).toBe("answered");
    expect(judgeAnswer(saved, "/ruang/potensi/P-2?tersimpan")).toEqual({ error: "302, elsewhere" });
  });

  test("that comes back is a conflict when somebody was faster, otherwise an error", () => {
    expect(judgeAnswer(answer({ status: 409 }), "?tersimpan")).toBe("conflict");
    expect(judgeAnswer(answer({ status: 400 }), "?tersimpan")).toEqual({ error: "400" });
    expect(judgeAnswer(answer({}), "?tersimpan")).toEqual({ error: "200" });
  });
});

describe("the page that says the database is away", () => {
  const away = { status: 503, retryAfter: "5", text: PAGE.replace("Kakao", "Kode 3f1c") };

  test("shows its request's id and says when to come back", () => {
    expect(judgeAnswer(answer(away), null)).toBe("away");
  });

  test("is an error without either", () => {
    expect(judgeAnswer(answer({ ...away, text: PAGE }), null)).toEqual({ error: "503 without its id" });
    expect(judgeAnswer(answer({ ...away, retryAfter: null }), null)).toEqual({ error: "503 without Retry-After" });
  });
});
