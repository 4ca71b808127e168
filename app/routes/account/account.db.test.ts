import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";
import { findActor } from "~/server/accounts/find-actor.server";
import { signIn } from "~/server/accounts/sign-in/sign-in.server";
import { createTestSignIn, PASSWORD } from "~/server/accounts/testing/test-sign-in";
import { totp } from "~/server/accounts/testing/totp";
import { createTestServices } from "~/server/testing/test-services";

import { requireActor, requireRole } from "../../http/actor";
import * as enrol from "./enrol-second-factor/route";
import * as forgot from "./forgot-password/route";
import * as byCode from "./password-by-code/route";
import * as secondFactor from "./second-factor/route";
import * as security from "./security/route";
import * as signInCode from "./sign-in-code/route";
import * as signInPage from "./sign-in/route";
import * as signOut from "./sign-out/route";

const database = await createTestDatabase();
const { needs, aUser, aDevice, lastMessage } = createTestSignIn(database.db);
const services = { ...(await createTestServices(database)), auth: needs.auth };

type TestDevice = ReturnType<typeof aDevice>;
type Fields = Record<string, string>;

/** What a route receives when a device asks for a path. */
function asked(device: TestDevice, path: string, fields?: Fields) {
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
  return { request, context, params: {} };
}

/** Status, target and page data of whatever a route returned or threw. */
async function seen(answer: Promise<unknown>) {
  const got: unknown = await answer.catch((thrown: unknown) => thrown);
  if (got instanceof Response)
    return { status: got.status, to: got.headers.get("location"), cookies: got.headers.getSetCookie(), data: null };
  if (typeof got !== "object" || got === null || !("data" in got))
    return { status: 200, to: null, cookies: [], data: got };
  const init = "init" in got && typeof got.init === "object" ? got.init : null;
  const headers = init && "headers" in init && init.headers instanceof Headers ? init.headers : new Headers();
  const status = init && "status" in init ? init.status : 200;
  return { status, to: null, cookies: headers.getSetCookie(), data: got.data };
}

async function signedIn(user: { email: string }) {
  const device = aDevice();
  device.keep((await signIn(needs, { caller: device.caller(), name: user.email, password: PASSWORD })).cookies);
  return device;
}

test("a right password leads to where it was asked for, never to another site", async () => {
  await aUser({ email: "siti@contoh.id" });
  const right = { account: "siti@contoh.id", password: PASSWORD };
  const enter = (path: string) => seen(signInPage.action(asked(aDevice(), path, right)));
  expect(await enter("/masuk?ke=%2Fruang%2Fpotensi")).toMatchObject({ status: 303, to: "/ruang/potensi" });
  expect(await enter("/masuk")).toMatchObject({ status: 303, to: "/ruang" });
  expect(await enter("/masuk?ke=https%3A%2F%2Fevil.example")).toMatchObject({ status: 303, to: "/ruang" });
  expect(await enter("/masuk?ke=%2F%2Fevil.example")).toMatchObject({ status: 303, to: "/ruang" });
});

test("a wrong password, an unknown and a locked account are the same page with the same status", async () => {
  await aUser({ email: "known@contoh.id" });
  await aUser({ email: "locked@contoh.id" });
  const enter = async (account: string, password: string) => {
    const answer = await seen(signInPage.action(asked(aDevice(), "/masuk", { account, password })));
    return JSON.stringify(answer).replaceAll(account, "");
  };
  for (let guess = 0; guess < 5; guess += 1) await enter("locked@contoh.id", "bukan kata sandinya");
  const wrong = await enter("known@contoh.id", "bukan kata sandinya");
  expect(await enter("unknown@contoh.id", PASSWORD)).toBe(wrong);
  expect(await enter("locked@contoh.id", PASSWORD)).toBe(wrong);
  expect(JSON.parse(wrong)).toMatchObject({ status: 400, data: { result: "refused" } });
  expect(wrong).not.toContain("bukan kata sandinya");
});

test("what is left empty or cannot be read is said field by field, and changes nothing", async () => {
  const device = aDevice();
  expect(await seen(signInPage.action(asked(device, "/masuk", {})))).toMatchObject({
    status: 400,
    data: { reply: { problems: { account: { code: "required" }, password: { code: "required" } } } },
  });
  expect(await seen(signInCode.action(asked(device, "/masuk/kode", { phone: "0541 661018" })))).toMatchObject({
    status: 400,
    data: { reply: { problems: { phone: { code: "not_a_phone" } } } },
  });
  const notAForm = asked(device, "/masuk");
  const request = new Request("http://desa.example/masuk", {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json" },
  });
  expect(await seen(signInPage.action({ ...notAForm, request }))).toMatchObject({
    status: 400,
    data: { code: "bad_request" },
  });
});

test("a visitor is led to sign in and back; another role gets 403", async () => {
  const visitor = asked(aDevice(), "/ruang/potensi?hal=2");
  expect(await seen(requireActor(visitor.context))).toMatchObject({
    status: 302,
    to: "/masuk?ke=%2Fruang%2Fpotensi%3Fhal%3D2",
  });
  const device = await signedIn(await aUser());
  const { context } = asked(device, "/dpmd");
  expect(await seen(requireRole(context, ["broker", "admin"]))).toMatchObject({
    status: 403,
    data: { code: "forbidden" },
  });
  expect(await requireRole(context, ["village_operator"])).toMatchObject({ role: "village_operator" });
});

test("whoever is signed in already does not see the sign-in page", async () => {
  const device = await signedIn(await aUser());
  expect(await seen(signInPage.loader(asked(device, "/masuk")))).toMatchObject({ status: 302, to: "/ruang" });
});

test("a code to the phone signs in: number first, then the code", async () => {
  const user = await aUser({ phoneNumber: "+6281277770001", phoneNumberVerified: true });
  const device = aDevice();
  const first = await seen(signInCode.action(asked(device, "/masuk/kode", { step: "send", phone: "0812 7777 0001" })));
  expect(first).toMatchObject({ status: 303, to: "/masuk/kode" });
  device.keep(first.cookies);
  expect(await signInCode.loader(asked(device, "/masuk/kode"))).toMatchObject({ phone: "+6281277770001" });
  const code = /\b\d{6}\b/.exec((await lastMessage())?.text ?? "")?.[0] ?? "";
  const fields = { step: "enter", phone: "+6281277770001", code };
  const second = await seen(signInCode.action(asked(device, "/masuk/kode?ke=%2Fruang%2Fdesa", fields)));
  expect(second).toMatchObject({ status: 303, to: "/ruang/desa" });
  device.keep(second.cookies);
  expect(await asked(device, "/").context.findActor()).toMatchObject({ userId: user.id });
});

test("a forgotten password: the same answer for everybody, then a code and a new password", async () => {
  await aUser({
    email: "x@tanpa-surel.invalid",
    phoneNumber: "+6281277770002",
    phoneNumberVerified: true,
    username: "64.02.02.2099",
  });
  const device = aDevice();
  const unknown = await seen(forgot.action(asked(aDevice(), "/lupa-sandi", { account: "tidak-ada" })));
  const sent = await seen(forgot.action(asked(device, "/lupa-sandi", { account: "64.02.02.2099" })));
  expect({ ...sent, cookies: sent.cookies.length }).toEqual({ ...unknown, cookies: unknown.cookies.length });
  expect(sent).toMatchObject({ status: 303, to: "/atur-sandi/kode" });
  device.keep(sent.cookies);
  expect(await byCode.loader(asked(device, "/atur-sandi/kode"))).toMatchObject({ typed: "64.02.02.2099" });
  const code = /\b\d{6}\b/.exec((await lastMessage())?.text ?? "")?.[0] ?? "";
  const reset = (password: string) =>
    seen(byCode.action(asked(device, "/atur-sandi/kode", { account: "64.02.02.2099", code, password })));
  expect(await reset("indonesia123")).toMatchObject({
    status: 400,
    data: { reply: { problems: { password: { code: "common_password" } } } },
  });
  expect(await reset("getek di tepian")).toMatchObject({ status: 303, to: "/masuk?baru" });
});

test("the second factor, from switching it on to signing in with it", async () => {
  const user = await aUser();
  const device = await signedIn(user);
  const begin = { do: "begin_factor", confirm_password: PASSWORD };
  expect(await seen(security.action(asked(device, "/akun/keamanan", begin)))).toMatchObject({
    status: 303,
    to: "/akun/keamanan/dua-faktor",
  });
  const { pending } = await enrol.loader(asked(device, "/akun/keamanan/dua-faktor"));
  const wrong = await seen(enrol.action(asked(device, "/akun/keamanan/dua-faktor", { code: "000000" })));
  expect(wrong).toMatchObject({ status: 400, data: { reply: { problems: { code: { code: "wrong_code" } } } } });
  const secret = pending?.typed ?? "";
  const on = await seen(enrol.action(asked(device, "/akun/keamanan/dua-faktor", { code: totp(secret) })));
  expect(on).toMatchObject({
    status: 200,
    data: { backupCodes: expect.arrayContaining([expect.stringMatching(/^\w{5}-\w{5}$/)]) },
  });
  const other = aDevice();
  const half = await seen(
    signInPage.action(asked(other, "/masuk?ke=%2Fruang%2Fdesa", { account: user.email, password: PASSWORD })),
  );
  expect(half).toMatchObject({ status: 303, to: "/masuk/dua-faktor?ke=%2Fruang%2Fdesa" });
  other.keep(half.cookies);
  expect(await seen(secondFactor.action(asked(other, "/masuk/dua-faktor", { code: "000000" })))).toMatchObject({
    status: 400,
    data: { result: "refused" },
  });
  const whole = await seen(
    secondFactor.action(asked(other, "/masuk/dua-faktor?ke=%2Fruang%2Fdesa", { code: totp(secret) })),
  );
  expect(whole).toMatchObject({ status: 303, to: "/ruang/desa" });
  other.keep(whole.cookies);
  expect(await asked(other, "/").context.findActor()).toMatchObject({ userId: user.id });
});

test("the security page changes one's own account only, and for nobody without a session", async () => {
  const user = await aUser();
  const [device, elsewhere] = [await signedIn(user), await signedIn(user)];
  const stranger = await signedIn(await aUser());
  const { security: own } = await security.loader(asked(device, "/akun/keamanan"));
  const id = own.devices.find(({ isThis }) => !isThis)?.id ?? "";
  const end = { do: "end_device", device: id };
  expect(await seen(security.action(asked(aDevice(), "/akun/keamanan", end)))).toMatchObject({
    status: 302,
    to: "/masuk?ke=%2Fakun%2Fkeamanan",
  });
  await seen(security.action(asked(stranger, "/akun/keamanan", end)));
  expect(await asked(elsewhere, "/").context.findActor()).not.toBeNull();
  expect(
    await seen(security.action(asked(device, "/akun/keamanan", { do: "end_device", device: "a\u0000b" }))),
  ).toMatchObject({ status: 303 });
  expect(await seen(security.action(asked(device, "/akun/keamanan", end)))).toMatchObject({
    to: "/akun/keamanan?sudah=ended",
  });
  expect(await asked(elsewhere, "/").context.findActor()).toBeNull();
  expect(await seen(security.action(asked(device, "/akun/keamanan", { do: "something" })))).toMatchObject({
    status: 400,
  });
  const change = { do: "change_password", current_password: "bukan kata sandinya", new_password: "getek di tepian" };
  expect(await seen(security.action(asked(device, "/akun/keamanan", change)))).toMatchObject({
    status: 400,
    data: { reply: { problems: { current_password: { code: "wrong_password" } } } },
  });
  const changed = await seen(
    security.action(asked(device, "/akun/keamanan", { ...change, current_password: PASSWORD })),
  );
  expect(changed).toMatchObject({ status: 303, to: "/akun/keamanan?sudah=changed" });
  device.keep(changed.cookies);
  const all = await seen(security.action(asked(device, "/akun/keamanan", { do: "end_all" })));
  expect(all).toMatchObject({ status: 303, to: "/masuk" });
  expect(await asked(device, "/").context.findActor()).toBeNull();
});

test("signing out leads home without a session", async () => {
  const device = await signedIn(await aUser());
  const out = await seen(signOut.action(asked(device, "/keluar", {})));
  expect(out).toMatchObject({ status: 303, to: "/" });
  const before = device.caller();
  device.keep(out.cookies);
  expect(device.cookies.size).toBe(0);
  expect(await findActor(services, before.headers)).toBeNull();
});
