import type { Actor } from "~/matching/domain/actor";
import type { Services } from "~/server/services.server";

/** What every loader and action receives as `context`. */
export type LoadContext = {
  services: Services;
  /** Who is signed in; asked once per request, and not at all for a visitor without a session. */
  findActor: () => Promise<Actor | null>;
  /** Where the request comes from: the socket's address, or what the named proxy header says. */
  clientAddress: string;
  /** Path and query as they were asked for: where a sign-in leads back to. */
  path: string;
  /** Names this request in the log and in the response header `x-request-id`. */
  requestId: string;
  /** Allows the page's own inline scripts under the content security policy. */
  cspNonce: string;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
  /** As `remix.config.js` says: what a loader gives reaches its page as it is, days and moments included. */
  interface Future {
    v3_singleFetch: true;
  }
}
