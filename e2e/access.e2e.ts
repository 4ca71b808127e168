import { beforeAll, describe, expect, inject, test } from "vitest";

import routes from "~/app/routes";

import { ACCESS } from "./access-rules";
import { type Access, type Asker, ASKERS, type Outcome } from "./askers";
import { productUrl } from "./browser";
import { aNetworkAddress } from "./network-address";

const cookies = new Map<Asker, string>();
const network = aNetworkAddress();
const FORM = "application/x-www-form-urlencoded";

/** Asks without following where the answer leads. */
function ask(asker: Asker, { address, body }: { address: string; body?: string | undefined }): Promise<Response> {
  const headers = { ...network, cookie: cookies.get(asker) ?? "", origin: productUrl() };
  const sent = body === undefined ? {} : { method: "POST", body };
  const typed = body === undefined ? headers : { ...headers, "content-type": FORM };
  return fetch(productUrl() + address, { ...sent, headers: typed, redirect: "manual" });
}

async function outcomeOf(asker: Asker, asked: { address: string; body?: string | undefined }): Promise<Outcome> {
  const { status, headers } = await ask(asker, asked);
  if (headers.get("location")?.startsWith("/masuk")) return "sign_in";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "hidden";
  return status < 400 ? "open" : Promise.reject(new Error(`${asker} ${asked.address}: ${status}`));
}

function expectedFor(asker: Asker, access: Access): Outcome {
  if ("everybody" in access) return access.everybody;
  if (asker === "visitor") return "sign_in";
  if (access.open.includes(asker)) return "open";
  return access.hidden?.includes(asker) ? "hidden" : access.others;
}

beforeAll(async () => {
  for (const account of ASKERS.filter((asker) => asker !== "visitor")) {
    const body = new URLSearchParams({ account, password: inject("demoPasswords")[account] ?? "" }).toString();
    const answer = await ask(account, { address: "/masuk", body });
    cookies.set(
      account,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";", 1)[0])
        .join("; "),
    );
  }
});

const paths = routes.map(({ path }) => path ?? "");

test("every route has its rule, and no rule is of a route that is gone", () => {
  expect(Object.keys(ACCESS).toSorted()).toEqual(paths.toSorted());
});

describe("who may see what", () => {
  test.each(Object.values(ACCESS).flat())("$address", async (access) => {
    for (const asker of ASKERS) {
      const outcome = await outcomeOf(asker, { address: access.address });
      expect({ asker, outcome }).toEqual({ asker, outcome: expectedFor(asker, access) });
    }
  });
});

describe("who may not see something cannot change it either", () => {
  const forms = Object.values(ACCESS)
    .flat()
    .filter((access) => access.body !== undefined);
  test.each(forms)("$address", async (access) => {
    for (const asker of ASKERS.filter((one) => expectedFor(one, access) !== "open")) {
      const outcome = await outcomeOf(asker, access);
      expect({ asker, outcome }).toEqual({ asker, outcome: expectedFor(asker, access) });
    }
  });
});

test("a page of another site changes nothing, whoever is signed in", async () => {
  for (const origin of ["https://evil.example", "null"]) {
    const answer = await fetch(`${productUrl()}/ruang/potensi/P-018`, {
      method: "POST",
      body: "peristiwa=archive",
      headers: { cookie: cookies.get("demo-desa") ?? "", origin, "content-type": FORM },
      redirect: "manual",
    });
    expect(answer.status).toBe(403);
  }
  expect((await ask("visitor", { address: "/potensi/P-018" })).status).toBe(200);
});
