import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

const SELF = "'self'";
const TWO_YEARS_SECONDS = 2 * 365 * 24 * 60 * 60;

/**
 * Sets the security headers, with a fresh nonce for inline scripts in `res.locals.cspNonce`. Nothing is loaded from
 * elsewhere. The product itself speaks http; when people reach it by https (`isSecure`), browsers are told to stay there.
 */
export function securityHeaders({ dev, isSecure }: { dev: boolean; isSecure: boolean }): RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals["cspNonce"] = randomBytes(16).toString("base64");
    next();
  };
  // Vite's development server injects styles into the page and talks over a web socket.
  const development = dev ? { styleSrc: [SELF, "'unsafe-inline'"], connectSrc: [SELF, "ws:"] } : {};
  const headers = helmet({
    strictTransportSecurity: isSecure && { maxAge: TWO_YEARS_SECONDS, includeSubDomains: false },
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
