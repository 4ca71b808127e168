import type { RequestHandler } from "express";

/** How much of what is too large is still taken off the line; who sends more is hung up on. */
const MOST_DISCARDED_BYTES = 200 * 1024 * 1024;

/**
 * Takes off the line, and throws away, what is left of a request's body once it is answered: a page may answer before all
 * of it has come, or without reading any. A browser reads no answer before it has sent everything, and the next
 * request on the same connection is not heard before either; to hang up shows the person a failed connection in
 * place of our page.
 */
export const discardUnread: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (request.complete) return;
    let size = 0;
    // Whoever has begun to read takes only as much as it has room for, and would wait.
    request.removeAllListeners("data");
    request.on("data", (piece: Buffer) => {
      size += piece.byteLength;
      if (size > MOST_DISCARDED_BYTES) request.destroy();
    });
    request.resume();
  });
  next();
};
