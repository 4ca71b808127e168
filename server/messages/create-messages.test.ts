import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

import { createMessages } from "./create-messages";
import { isDeliverable, NO_MAIL_DOMAIN } from "./deliverable";
import type { Message } from "./messages";
import { startSmtpServer, type SmtpAnswers } from "./testing/smtp-server";

const silent = pino({ level: "silent" });
const root = await mkdtemp(join(tmpdir(), "messages-"));
afterAll(() => rm(root, { recursive: true, force: true }));

let folder = root;
beforeEach(async () => {
  folder = await mkdtemp(join(root, "each-"));
});

const from = "Gandeng Desa <gandeng@kukar.example>";
const mail = (fields: Partial<Message> = {}): Message => ({
  channel: "email",
  to: "siti@lung-anai.example",
  subject: "Potensi Anda terbit",
  text: "Kakao fermentasi sudah terbit.",
  id: "m-1",
  ...fields,
});

const toFolder = () =>
  createMessages(
    {
      mail: { from, smtpUrl: null, folder: join(folder, "mail") },
      phone: { gateway: null, folder: join(folder, "phone") },
    },
    silent,
  );
const written = (name: string) => readFile(join(folder, name), "utf8");
const headersOf = (eml: string) =>
  eml
    .slice(0, eml.indexOf("\n\n"))
    .replace(/\n[ \t]+/g, " ")
    .split("\n");

describe("a mail in the folder", () => {
  test("is a whole mail with the headers of one-click unsubscribing", async () => {
    await toFolder().send(mail({ unsubscribeUrl: "https://gandeng.example/berhenti/abc", html: "<p>Kakao</p>" }));
    const headers = headersOf(await written("mail/m-1.eml"));
    expect(headers).toEqual(
      expect.arrayContaining([
        "From: Gandeng Desa <gandeng@kukar.example>",
        "To: siti@lung-anai.example",
        "Subject: Potensi Anda terbit",
        "Message-ID: <m-1@kukar.example>",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe: <https://gandeng.example/berhenti/abc>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "MIME-Version: 1.0",
      ]),
    );
  });

  test("is one file, though it is sent twice", async () => {
    const messages = toFolder();
    await messages.send(mail());
    await messages.send(mail());
    expect(await readdir(join(folder, "mail")).then((names) => names.filter((name) => name.endsWith(".eml")))).toEqual([
      "m-1.eml",
    ]);
  });

  test.each([
    ["a line break in the subject", { subject: "Halo\r\nBcc: x@evil.example" }],
    ["a bare carriage return", { subject: "Halo\rBcc: x@evil.example" }],
    ["a Unicode line separator", { subject: "Halo\u2028Bcc: x@evil.example" }],
    ["an empty line", { subject: "Halo\n\n<script>" }],
  ])("keeps %s inside the subject", async (_name, fields) => {
    await toFolder().send(mail(fields));
    const headers = headersOf(await written("mail/m-1.eml"));
    expect(headers.filter((line) => /^bcc:/i.test(line))).toEqual([]);
    expect(headers.filter((line) => line.startsWith("Subject: Halo"))).toHaveLength(1);
    expect(headers.some((line) => line.startsWith("MIME-Version"))).toBe(true);
  });

  test.each([
    "a@x.example, b@x.example",
    "a@x.example\r\nBcc: b@x.example",
    "Siti <a@x.example>",
    "<a@x.example>",
    "a",
    "",
  ])("is refused for the recipient %j", async (to) => {
    await expect(toFolder().send(mail({ to }))).rejects.toMatchObject({
      problem: "recipient_refused",
      isPermanent: true,
    });
  });

  test("is refused when its unsubscribe address is none of the web", async () => {
    await expect(toFolder().send(mail({ unsubscribeUrl: "javascript:alert(1)" }))).rejects.toMatchObject({
      problem: "message_refused",
    });
  });

  test("has one header from an unsubscribe address with line breaks", async () => {
    await toFolder().send(mail({ unsubscribeUrl: "https://x.example/a>\r\nBcc: b@x.example" }));
    expect(headersOf(await written("mail/m-1.eml")).filter((line) => /^bcc:/i.test(line))).toEqual([]);
  });

  test("cannot be named out of its folder", async () => {
    await toFolder().send(mail({ id: "../../escaped" }));
    expect(await readdir(join(folder, "mail"))).toContain("..-..-escaped.eml");
  });

  test("is not written for a placeholder address", async () => {
    await toFolder().send(mail({ to: `64.02.02.2010@${NO_MAIL_DOMAIN}` }));
    expect(await readdir(folder)).toEqual([]);
    expect(isDeliverable(`x@${NO_MAIL_DOMAIN.toUpperCase()}`)).toBe(false);
    expect(isDeliverable("siti@lung-anai.example")).toBe(true);
  });
});

describe("a message to a phone in the folder", () => {
  test("is its number and its text", async () => {
    await toFolder().send({ channel: "phone", to: "+6281234567890", text: "Kode Anda 123456\u0007", id: "p-1" });
    expect(await written("phone/p-1.txt")).toBe("+6281234567890\n\nKode Anda 123456\n");
  });

  test.each(["081234567890", "+62812x", "+62 812", "+6281234567890\n+6281"])(
    "is refused for the number %j",
    async (to) => {
      await expect(toFolder().send({ channel: "phone", to, text: "Halo" })).rejects.toMatchObject({
        problem: "recipient_refused",
      });
    },
  );
});

describe("a mail over SMTP", () => {
  const over = async (answers: SmtpAnswers, { user = "" }: { user?: string } = {}) => {
    const server = await startSmtpServer(answers);
    const smtpUrl = user ? server.url.replace("//", `//${user}@`) : server.url;
    const messages = createMessages({ mail: { from, smtpUrl, folder }, phone: { gateway: null, folder } }, silent);
    return { server, messages };
  };

  test("reaches the server, to its one recipient", async () => {
    const { server, messages } = await over({});
    await messages.send(mail());
    server.close();
    expect(server.recipients).toEqual(["RCPT TO:<siti@lung-anai.example>"]);
    expect(server.mails[0]).toContain("Kakao fermentasi sudah terbit.");
  });

  test.each([
    ["an unknown recipient", { RCPT: "550 5.1.1 no such user" }, { problem: "recipient_refused", isPermanent: true }],
    ["a full mailbox", { RCPT: "452 4.2.2 mailbox full" }, { problem: "unavailable", isPermanent: false }],
    [
      "a relay that does not know us",
      { RCPT: "554 5.7.1 relaying denied" },
      { problem: "access_refused", isPermanent: false },
    ],
    [
      "a sender that is not taken",
      { MAIL: "553 sender not allowed" },
      { problem: "access_refused", isPermanent: false },
    ],
    ["greylisting", { RCPT: "451 4.7.1 try again later" }, { problem: "unavailable", isPermanent: false }],
    ["a text that is not taken", { ".": "552 5.3.4 too big" }, { problem: "message_refused", isPermanent: true }],
    ["a server that is closing", { greeting: "421 closing" }, { problem: "unavailable", isPermanent: false }],
  ] as const)("tells %s apart", async (_name, answers, expected) => {
    const { server, messages } = await over(answers);
    await expect(messages.send(mail())).rejects.toMatchObject(expected);
    server.close();
  });

  test("tells a wrong password apart", async () => {
    const { server, messages } = await over({ AUTH: "535 5.7.8 wrong" }, { user: "u:p" });
    await expect(messages.send(mail())).rejects.toMatchObject({ problem: "access_refused" });
    server.close();
  });

  test("gives up on a server that is not there", async () => {
    const { server, messages } = await over({});
    server.close();
    await expect(messages.send(mail())).rejects.toMatchObject({ problem: "unavailable", isPermanent: false });
  });
});
