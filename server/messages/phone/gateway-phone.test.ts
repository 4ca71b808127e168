import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createGatewayPhone, type PhoneGateway } from "./gateway-phone";
import { gatewayProblem } from "./gateway-problem";

type Seen = { headers: IncomingMessage["headers"]; body: string };
const seen: Seen[] = [];
let answer = { status: 200, body: "{}", location: "" };

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += String(chunk)));
  request.on("end", () => {
    seen.push({ headers: request.headers, body });
    if (answer.location) response.setHeader("location", answer.location);
    response.writeHead(answer.status).end(answer.body);
  });
});
let url = "";
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/send`;
});
afterAll(() => server.close());

const gateway = (fields: Partial<PhoneGateway> = {}): PhoneGateway => ({
  url,
  token: "secret-token",
  tokenHeader: "Authorization",
  toField: "target",
  textField: "message",
  extraFields: {},
  format: "form",
  numberFormat: "digits",
  ...fields,
});
const send = (fields: Partial<PhoneGateway> = {}) => {
  seen.length = 0;
  return createGatewayPhone(gateway(fields))({ number: "+6281234567890", text: "Kode: 12 & 34", id: "x" });
};

test("a gateway like Fonnte gets a form, the bare number and the token as it is", async () => {
  answer = { status: 200, body: '{"status":true}', location: "" };
  await send();
  expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
    target: "6281234567890",
    message: "Kode: 12 & 34",
  });
  expect(seen[0]?.headers["authorization"]).toBe("secret-token");
});

test("a gateway that wants JSON, E.164 and another header gets them", async () => {
  answer = { status: 202, body: "", location: "" };
  await send({ format: "json", numberFormat: "e164", tokenHeader: "X-Api-Key", toField: "phone", textField: "text" });
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ phone: "+6281234567890", text: "Kode: 12 & 34" });
  expect(seen[0]?.headers["x-api-key"]).toBe("secret-token");
});

test("a gateway like Zenziva gets its keys among the fields", async () => {
  answer = { status: 200, body: '{"status":"1"}', location: "" };
  await send({ token: null, toField: "to", extraFields: { userkey: "u", passkey: "p" } });
  expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toMatchObject({
    userkey: "u",
    passkey: "p",
    to: "6281234567890",
  });
  expect(seen[0]?.headers["authorization"]).toBeUndefined();
});

test("a redirect is not followed, the token stays", async () => {
  answer = { status: 307, body: "", location: "/elsewhere" };
  await expect(send()).rejects.toMatchObject({ problem: "unavailable" });
  expect(seen).toHaveLength(1);
});

test.each([
  [200, "OK", null],
  [200, '{"status":true}', null],
  [200, '{"status":"success"}', null],
  [200, '{"status":false,"reason":"target invalid"}', "recipient_refused"],
  [200, '{"status":false,"reason":"invalid token"}', "access_refused"],
  [200, '{"status":"0","text":"Userkey salah"}', "access_refused"],
  [400, "", "recipient_refused"],
  [401, "", "access_refused"],
  [404, "", "access_refused"],
  [429, "", "unavailable"],
  [503, "", "unavailable"],
])("the answer %i %s means %s", (status, body, problem) => {
  expect(gatewayProblem(status, body)).toBe(problem);
});
