import type { ProductProcess } from "~/e2e/product-process";

/** Signs in a demonstration account whose password the start has printed; gives the `Cookie` header of its session. */
export async function signIn({ url, output }: ProductProcess, account: string): Promise<string> {
  const password = passwordIn(output(), account);
  const answer = await fetch(`${url}/masuk`, {
    method: "POST",
    headers: { origin: url },
    body: new URLSearchParams({ account, password }),
    redirect: "manual",
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]);
  if (cookies.length === 0) throw new Error(`${account} could not sign in: ${answer.status}`);
  return cookies.join("; ");
}

/** The password that the product printed for this account, empty when it printed none. */
export const passwordIn = (printed: string, account: string): string =>
  new RegExp(`^ {2}${account} +(\\S+)`, "m").exec(printed)?.[1] ?? "";
