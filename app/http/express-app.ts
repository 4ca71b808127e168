import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";

import type { Actor } from "~/matching/domain/actor";
import { findActor } from "~/server/accounts/find-actor.server";
import { isDatabaseAway } from "~/server/database-away.server";
import type { Environment } from "~/server/env.server";
import type { Services } from "~/server/services.server";
import { inBothLanguages } from "~/server/startup/say.server";

import { clientAddress } from "./client-address";
import { RETRY_AFTER_SECONDS } from "./errors";
import { discardUnread } from "./discard-unread";
import { health } from "./health";
import type { LoadContext } from "./load-context";
import { requestLog } from "./request-log";
import { sameOrigin } from "./same-origin";
import { nonceOf, securityHeaders } from "./security-headers";
import { toldWhenDatabaseIsAway } from "./told-when-database-is-away";

/** How pages are made: `files` serves what the browser asks for by name, `build` renders the rest. */
export type Pages = {
  mode: "production" | "development";
  files: RequestHandler;
  build: ServerBuild | (() => Promise<ServerBuild>);
  close: () => Promise<void>;
};

type Exchange = { request: Request; response: Response; reaching: Reaching };

/** Mail programs end a subscription with a POST from elsewhere (RFC 8058); the link's token is their proof. */
const unlessUnsubscribing =
  (guard: RequestHandler): RequestHandler =>
  (request, response, next) =>
    request.path.startsWith("/berhenti/") ? next() : guard(request, response, next);

/** How people reach the site: the address they type (https makes cookies and headers strict), and the proxy's header. */
export type Reaching = Pick<Environment, "publicUrl" | "proxyHeader">;

/** The whole HTTP side of the product, ready to listen. */
export function createExpressApp(services: Services, { mode, files, build }: Pages, reaching: Reaching): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(requestLog(services.log));
  app.use(discardUnread);
  const isSecure = reaching.publicUrl?.startsWith("https:") ?? false;
  app.use(securityHeaders({ dev: mode === "development", isSecure }));
  app.get("/sehat", health(services));
  app.use(compression());
  app.use(files);
  app.use(unlessUnsubscribing(sameOrigin(reaching.publicUrl)));
  app.all(
    "*",
    createRequestHandler({
      mode,
      build:
        typeof build === "function" ? async () => toldWhenDatabaseIsAway(await build()) : toldWhenDatabaseIsAway(build),
      getLoadContext: (request, response) => loadContext(services, { request, response, reaching }),
    }),
  );
  app.use(unexpectedError(services));
  return app;
}

const loadContext = (services: Services, { request, response, reaching }: Exchange): LoadContext => ({
  services,
  findActor: actorOnce(services, { request, response }),
  clientAddress: clientAddress(request, reaching.proxyHeader),
  path: request.originalUrl,
  requestId: requestIdOf(response),
  cspNonce: nonceOf(response),
});

/** Asks once per request who is signed in; a session that runs on renews its cookie with the answer. */
function actorOnce(services: Services, { request, response }: Pick<Exchange, "request" | "response">) {
  const headers = new Headers({ cookie: request.get("cookie") ?? "" });
  let asked: Promise<Actor | null> | undefined;
  return () => (asked ??= findActor(services, headers, (cookie) => response.append("set-cookie", cookie)));
}

const requestIdOf = ({ locals }: Response) => String(locals["requestId"] ?? "");

/** The last resort, for what fails outside Remix's own error page; the id in it finds the cause in the log. */
function unexpectedError({ log }: Services): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
  return (error: unknown, _request, response, next) => {
    const requestId = requestIdOf(response);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error, requestId }, "unexpected error");
    if (response.headersSent) return next(error);
    response.status(status);
    if (status < 500) return response.end();
    if (status === 503) response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
    const words = status === 503 ? "database_away" : "unexpected_error";
    return response.type("text/plain; charset=utf-8").send(inBothLanguages(words, { requestId }));
  };
}

/** 503 while the database is away; Express marks a request that cannot be read, such as a malformed address, below 500. */
function statusOf(error: unknown): number {
  if (isDatabaseAway(error)) return 503;
  const status = error instanceof Error && "status" in error ? error.status : 500;
  return typeof status === "number" && status < 500 ? status : 500;
}
