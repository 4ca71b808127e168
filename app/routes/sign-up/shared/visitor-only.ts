import { type AppLoadContext, redirect } from "@remix-run/node";

import { href } from "../../../http/href";

/** Leads whoever is signed in to their workspace: they have an account. */
export async function visitorOnly({ findActor }: AppLoadContext): Promise<void> {
  if (await findActor()) throw redirect(href.workspace);
}
