import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

const SELF = "'self'";

/**
 * Sets the security headers, with a fresh nonce for inline scripts in `res.locals.cspNonce`. Nothing is loaded from
 * elsewhere; no upgrade to https is asked for, as the product itself speaks http and a proxy in front may add it.
 */
export function securityHeaders({ dev }: { dev: boolean }): RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals["cspNonce"] = randomBytes(16).toString("base64");
    next();
  };
  // Vite's development server injects styles into the page and talks over a web socket.
  const development = dev ? { styleSrc: [SELF, "'unsafe-inline'"], connectSrc: [SELF, "ws:"] } : {};
  const headers = helmet({
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF, (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: [SELF],
        imgSrc: [SELF, "data:"],
        fontSrc: [SELF],
        objectSrc: ["'none'"],
        baseUri: [SELF],
        formAction: [SELF],
        frameAncestors: ["'none'"],
        ...development,
      },
    },
  });
  return [nonce, headers];
}

/** The nonce that `securityHeaders` gave this response. */
export function nonceOf(response: object): string {
  const locals = "locals" in response ? response.locals : null;
  return locals && typeof locals === "object" && "cspNonce" in locals ? String(locals.cspNonce) : "";
}
