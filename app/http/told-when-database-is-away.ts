import type { ActionFunction, LoaderFunction, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";

import { whyDatabaseIsAway } from "~/server/database-away.server";

import { httpProblem } from "./errors";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** The same pages, but what any loader or action cannot answer while the database is away is a problem of its own: 503. */
export function toldWhenDatabaseIsAway(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && toldByRoute(route)]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function toldByRoute(route: Route): Route {
  const module = { ...route.module };
  const { loader, action } = module;
  if (loader) module.loader = told(loader);
  if (action) module.action = told(action);
  return { ...route, module };
}

/** Loaders and actions take the same arguments. */
const told = (answer: LoaderFunction | ActionFunction) => async (args: LoaderFunctionArgs) => {
  try {
    return await answer(args);
  } catch (error) {
    const reason = whyDatabaseIsAway(error);
    if (reason === null) throw error;
    const { services, requestId } = args.context;
    services.log.warn({ reason, requestId }, "the database is away");
    throw httpProblem("database_unavailable");
  }
};
