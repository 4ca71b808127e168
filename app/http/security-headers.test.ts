import express from "express";
import { expect, test } from "vitest";

import { securityHeaders } from "./security-headers";

/** The headers of a real answer over HTTP. */
async function headersWith(isSecure: boolean): Promise<Headers> {
  const app = express();
  app.use(securityHeaders({ dev: false, isSecure }));
  app.get("/", (_request, response) => void response.send("ok"));
  const server = app.listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    return (await fetch(`http://127.0.0.1:${port}/`)).headers;
  } finally {
    server.close();
  }
}

test("who reaches the site by https is told to stay with it, and nobody else is", async () => {
  expect((await headersWith(true)).get("strict-transport-security")).toBe("max-age=63072000");
  expect((await headersWith(false)).get("strict-transport-security")).toBeNull();
});

test("no page is framed, no type is guessed, nothing is loaded from elsewhere", async () => {
  const headers = await headersWith(true);
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  const policy = headers.get("content-security-policy") ?? "";
  for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"])
    expect(policy).toContain(directive);
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/);
});
