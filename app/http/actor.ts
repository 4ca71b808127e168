import { type AppLoadContext, redirect } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import type { Role } from "~/matching/domain/vocabulary";

import { httpProblem } from "./errors";
import { signInHref } from "./sign-in-href";

/** Who is signed in; throws a redirect to the sign-in page, which leads back here, when nobody is. */
export async function requireActor({ findActor, path }: AppLoadContext): Promise<Actor> {
  const actor = await findActor();
  if (!actor) throw redirect(signInHref(path));
  return actor;
}

/** Who is signed in, when in one of the roles; throws the redirect of `requireActor`, or 403 for another role. */
export async function requireRole(context: AppLoadContext, roles: readonly Role[]): Promise<Actor> {
  const actor = await requireActor(context);
  if (!roles.includes(actor.role)) throw httpProblem("forbidden");
  return actor;
}
