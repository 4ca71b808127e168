import type { Request, RequestHandler } from "express";

import { signIn as en } from "../i18n/en/pages/sign-in";
import { signIn as id } from "../i18n/id/pages/sign-in";

const READING: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/**
 * Refuses with 403 whatever would change something and was not sent by a page of this site (OWASP's cross-site request
 * forgery cheat sheet, Fetch Metadata with a fallback to Origin and Referer). `publicUrl` is the address people type,
 * when a proxy in front changes the Host header.
 */
export function sameOrigin(publicUrl: string | null): RequestHandler {
  const publicHost = publicUrl === null ? null : hostOf(publicUrl);
  return (request, response, next) => {
    const hosts = [request.get("host"), publicHost];
    if (READING.has(request.method) || isFromHere(request, hosts)) return next();
    return response.status(403).type("text/plain; charset=utf-8").send([id.crossSite, en.crossSite].join("\n\n"));
  };
}

/** Browsers say where a request comes from in one of three ways, older ones in the later. */
function isFromHere(request: Request, hosts: readonly (string | null | undefined)[]): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const sender = hostOf(request.get("origin") ?? request.get("referer") ?? "");
  return sender !== null && hosts.includes(sender);
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host || null : null);
