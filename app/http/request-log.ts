import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

import type { Logger } from "~/server/services.server";
import { countStatements } from "~/server/statement-count.server";

import { loggablePath } from "./loggable-path";

const HEADER = "x-request-id";
/** What a proxy in front may send as the id; anything else is not let into the log. */
const GIVEN_ID = /^[\w-]{8,64}$/;

/** Gives each request an id (`res.locals.requestId`, header `x-request-id`) and logs what it cost when it is answered. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const given = request.get(HEADER) ?? "";
    const requestId = GIVEN_ID.test(given) ? given : randomUUID();
    response.locals["requestId"] = requestId;
    response.setHeader(HEADER, requestId);
    const { method } = request;
    const path = loggablePath(request.originalUrl);
    response.once("close", () => {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const answered = {
        requestId,
        method,
        path,
        status: response.statusCode,
        ms,
        statements: count.statements,
        finished: response.writableFinished,
      };
      log[response.statusCode >= 500 ? "error" : "info"](answered, "request");
    });
    const count = countStatements(next);
  };
}
