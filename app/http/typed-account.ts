import { createCookie } from "@remix-run/node";
import { z } from "zod";

/** As long as a code can be used. */
const SECONDS = 10 * 60;

const cookie = createCookie("akun", { path: "/", sameSite: "lax", httpOnly: true, maxAge: SECONDS });
const Typed = z.string().min(1).max(254);

/** The account that was typed a step before, so that it is typed only once and stands in no address; null when none was. */
export async function typedAccountOf(request: Request): Promise<string | null> {
  const typed: unknown = await cookie.parse(request.headers.get("Cookie")).catch(() => null);
  return Typed.nullable().catch(null).parse(typed);
}

/** The `Set-Cookie` header that keeps a typed account for the next step. */
export const keepTypedAccount = (typed: string): Promise<string> => cookie.serialize(typed);

/** The `Set-Cookie` header that forgets it. */
export const forgetTypedAccount = (): Promise<string> => cookie.serialize("", { maxAge: 0 });
