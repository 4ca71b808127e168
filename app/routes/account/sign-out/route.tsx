import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { signOut } from "~/server/accounts/sign-in/sign-out.server";

import { callerOf, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";

/** Ends the session of this device. */
export async function action({ request, context }: ActionFunctionArgs) {
  return seeOther(href.home, await signOut(context.services, callerOf({ request, context })));
}

/** The address alone does nothing. */
export function loader() {
  return redirect(href.home);
}

/** Never shown; a route with a page of its own answers problems with the error page. */
export default function SignOutPage() {
  return null;
}
