import { eq, sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { notifications as noticeRows, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import { findActor } from "~/server/accounts/find-actor.server";
import { signIn } from "~/server/accounts/sign-in/sign-in.server";
import { createTestSignIn, PASSWORD } from "~/server/accounts/testing/test-sign-in";
import { notify } from "~/server/notifications/notify";
import { createTestServices } from "~/server/testing/test-services";

import * as settings from "./notification-settings/route";
import * as centre from "./notifications/route";
import * as privacyFile from "./privacy-file/route";
import * as privacy from "./privacy/route";
import * as profile from "./profile/route";
import * as unsubscribe from "./unsubscribe/route";

const database = await createTestDatabase();
const { db } = database;
const { needs, aUser, aDevice } = createTestSignIn(db);
const services = { ...(await createTestServices(database)), auth: needs.auth };

type Device = ReturnType<typeof aDevice>;
type Asking = { fields?: Record<string, string>; params?: Record<string, string> };

function asked(device: Device, path: string, { fields, params = {} }: Asking = {}) {
  const { headers, address } = device.caller();
  const sent = fields && { method: "POST", body: new URLSearchParams(fields) };
  const request = new Request(`http://desa.example${path}`, { ...sent, headers });
  const context = {
    services,
    path,
    clientAddress: address,
    requestId: randomUUID(),
    cspNonce: "",
    findActor: () => findActor(services, headers),
  };
  return { request, context, params };
}

/** Status, target and data of whatever a route returned or threw. */
async function seen(answer: Promise<unknown>) {
  const got: unknown = await answer.catch((thrown: unknown) => thrown);
  if (got instanceof Response) {
    return { status: got.status, to: got.headers.get("location"), cookies: got.headers.getSetCookie(), data: null };
  }
  if (typeof got !== "object" || got === null || !("data" in got))
    throw new Error("Neither a response nor data", { cause: got });
  const init = "init" in got && typeof got.init === "object" ? got.init : null;
  return { status: init && "status" in init ? init.status : 200, to: null, cookies: [], data: got.data };
}

async function signedIn(fields: Parameters<typeof aUser>[0] = {}) {
  const user = await aUser(fields);
  const device = aDevice();
  device.keep((await signIn(needs, { caller: device.caller(), name: user.email, password: PASSWORD })).cookies);
  return { user, device };
}
const rowOf = async (id: string) => (await db.select().from(users).where(eq(users.id, id)))[0];

test("every page of one's own account leads a visitor to the sign-in", async () => {
  const visitor = aDevice();
  const pages = [
    centre.loader(asked(visitor, "/pemberitahuan")),
    settings.loader(asked(visitor, "/akun/pemberitahuan")),
    profile.loader(asked(visitor, "/akun/profil")),
    privacy.loader(asked(visitor, "/akun/privasi")),
    privacyFile.loader(asked(visitor, "/akun/privasi/unduh")),
    centre.action(asked(visitor, "/pemberitahuan", { fields: { do: "read_all" } })),
    settings.action(asked(visitor, "/akun/pemberitahuan", { fields: { digest: "never", channel: "email" } })),
    profile.action(asked(visitor, "/akun/profil", { fields: { do: "profile", name: "X", language: "id" } })),
    privacy.action(asked(visitor, "/akun/privasi", { fields: { do: "record_off" } })),
  ];
  for (const { status, to } of await Promise.all(pages.map(seen))) {
    expect(status).toBe(302);
    expect(to).toMatch(/^\/masuk\?/);
  }
});

test("opening a notification marks it as read and leads to its page, never to another site", async () => {
  const { user, device } = await signedIn();
  const tell = (path: string) =>
    notify(db, {
      to: { userIds: [user.id] },
      kind: "potential_published",
      details: { title: "Kakao" },
      path,
      at: services.clock.now(),
    });
  await tell("/potensi/P-1");
  await tell("//evil.example");
  const rows = await db.select().from(noticeRows).where(eq(noticeRows.userId, user.id)).orderBy(noticeRows.id);
  const open = (id: number | string) =>
    seen(centre.action(asked(device, "/pemberitahuan", { fields: { do: "open", notice: String(id) } })));
  expect(await open(rows[0]?.id ?? 0)).toMatchObject({ status: 303, to: "/potensi/P-1" });
  expect(await open(rows[1]?.id ?? 0)).toMatchObject({ status: 303, to: "/" });
  expect(await open("9007199254740991")).toMatchObject({ status: 404 });
  expect(await open("1; drop table users")).toMatchObject({ status: 400 });
  const reading = await centre.loader(asked(device, "/pemberitahuan?hal=99999999999"));
  expect(reading).toMatchObject({ unread: 0, page: 1, notices: [{ isRead: true }, { isRead: true }] });
});

test("a mail program's one click ends digests without a session, and a wrong link is a page of its own", async () => {
  const { user } = await signedIn({ digest: "daily" });
  const click = (token: string) =>
    seen(
      unsubscribe.action(
        asked(aDevice(), `/berhenti/${token}`, { fields: { "List-Unsubscribe": "One-Click" }, params: { token } }),
      ),
    );
  const look = (token: string) =>
    seen(unsubscribe.loader(asked(aDevice(), `/berhenti/${token}`, { params: { token } })));
  expect(await look(user.unsubscribeToken)).toMatchObject({ status: 200, data: { isKnown: true } });
  expect((await rowOf(user.id))?.digest).toBe("daily");
  expect(await click(user.unsubscribeToken)).toMatchObject({ status: 200, data: { isDone: true } });
  expect((await rowOf(user.id))?.digest).toBe("never");
  expect(await click("nobody")).toMatchObject({ status: 404 });
  expect(await look("nobody")).toMatchObject({ status: 404, data: { isKnown: false } });
});

test("settings of messages are kept, and a phone without proof or consent is refused with its reason", async () => {
  const { user, device } = await signedIn();
  const choose = (fields: Record<string, string>) =>
    seen(settings.action(asked(device, "/akun/pemberitahuan", { fields })));
  expect(await choose({ digest: "weekly", channel: "email" })).toMatchObject({
    status: 303,
    to: "/akun/pemberitahuan?tersimpan",
  });
  expect((await rowOf(user.id))?.digest).toBe("weekly");
  expect(await choose({ digest: "hourly", channel: "pigeon" })).toMatchObject({
    status: 400,
    data: { reply: { problems: { digest: { code: "not_a_choice" }, channel: { code: "not_a_choice" } } } },
  });
  expect(await choose({ digest: "daily", channel: "phone", agree: "on" })).toMatchObject({
    status: 400,
    data: { isUnproved: true },
  });
  await db.update(users).set({ phoneNumber: "+6281211112222", phoneNumberVerified: true }).where(eq(users.id, user.id));
  expect(await choose({ digest: "daily", channel: "phone" })).toMatchObject({
    status: 400,
    data: { reply: { problems: { agree: { code: "must_agree" } } } },
  });
  expect(await choose({ digest: "daily", channel: "phone", agree: "on" })).toMatchObject({ status: 303 });
});

test("the profile is corrected, and a new address is proved on the same page", async () => {
  const { user, device } = await signedIn();
  const send = (fields: Record<string, string>) => seen(profile.action(asked(device, "/akun/profil", { fields })));
  const saved = await send({ do: "profile", name: "  Siti A. ", language: "en" });
  expect(saved).toMatchObject({ status: 303, to: "/akun/profil?sudah=saved" });
  expect(saved.cookies[0]).toMatch(/^bahasa=/);
  expect(await rowOf(user.id)).toMatchObject({ name: "Siti A.", language: "en" });
  expect(await send({ do: "email", email: "bukan surel", email_password: PASSWORD })).toMatchObject({
    status: 400,
    data: { form: "email", reply: { problems: { email: { code: "not_an_email" } } } },
  });
  const wrong = await send({ do: "email", email: "baru@contoh.id", email_password: "salah sekali" });
  expect(wrong).toMatchObject({
    status: 400,
    data: { reply: { problems: { email_password: { code: "wrong_password" } } } },
  });
  expect(JSON.stringify(wrong)).not.toContain("salah sekali");
  expect(await send({ do: "email", email: "Baru@Contoh.id", email_password: PASSWORD })).toMatchObject({
    status: 303,
    to: "/akun/profil?kode=email",
  });
  const [job] = await db.execute<{ text: string }>(
    sql`select payload->>'text' as text from graphile_worker._private_jobs order by id desc limit 1`,
  );
  const code = /\b(\d{3})(\d{3})\b/.exec(job?.text ?? "");
  expect(await send({ do: "code", channel: "email", code: "abc" })).toMatchObject({
    status: 400,
    data: { form: "email_code", waiting: "email" },
  });
  expect(await send({ do: "code", channel: "email", code: `${code?.[1]} ${code?.[2]}` })).toMatchObject({
    to: "/akun/profil?sudah=changed",
  });
  expect((await rowOf(user.id))?.email).toBe("baru@contoh.id");
});

test("the download is a file that nobody keeps", async () => {
  const { user, device } = await signedIn();
  const file = await privacyFile.loader(asked(device, "/akun/privasi/unduh"));
  expect(file.headers.get("content-disposition")).toContain("data-saya-2026-11-24.json");
  expect(file.headers.get("cache-control")).toContain("no-store");
  expect(await file.json()).toMatchObject({ account: { id: user.id, email: user.email } });
});

test("erasing asks the password, then signs out everywhere", async () => {
  const { user, device } = await signedIn();
  const send = (fields: Record<string, string>) => seen(privacy.action(asked(device, "/akun/privasi", { fields })));
  expect(await send({ do: "erase", phrase: "HAPUS AKUN SAYA" })).toMatchObject({
    status: 400,
    data: { reply: { problems: { erase_password: { code: "wrong_password" } } } },
  });
  const gone = await send({ do: "erase", erase_password: PASSWORD });
  expect(gone).toMatchObject({ status: 303, to: "/akun/dihapus" });
  expect(gone.cookies[0]).toMatch(/Max-Age=0/);
  expect((await rowOf(user.id))?.erasedAt).not.toBeNull();
  expect(await seen(privacy.loader(asked(device, "/akun/privasi")))).toMatchObject({ status: 302 });
});

const HOSTILE = [
  "",
  "\u0000",
  "\u202Eevil",
  "<script>alert(1)</script>",
  "' or 1=1 --",
  "😀".repeat(5000),
  "9".repeat(400),
  "\r\nBcc: x@y.example",
];

test("hostile texts in every field are refused or kept as text, never a failure", async () => {
  const { device } = await signedIn();
  const forms = [
    {
      action: profile.action,
      path: "/akun/profil",
      names: ["do", "name", "language", "email", "email_password", "phone", "code", "channel"],
      dos: ["profile", "email", "phone", "code"],
    },
    { action: settings.action, path: "/akun/pemberitahuan", names: ["digest", "channel", "agree"], dos: [""] },
    { action: centre.action, path: "/pemberitahuan", names: ["do", "notice"], dos: ["read", "open"] },
    { action: privacy.action, path: "/akun/privasi", names: ["do", "erase_password", "phrase"], dos: ["erase"] },
  ];
  for (const { action, path, names, dos } of forms) {
    for (const wish of dos) {
      for (const text of HOSTILE) {
        const fields = { ...Object.fromEntries(names.map((name) => [name, text])), ...(wish && { do: wish }) };
        const { status } = await seen(action(asked(device, path, { fields })));
        expect([303, 400, 404, 429]).toContain(status);
      }
    }
  }
});
