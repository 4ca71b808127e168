import type { Services } from "~/server/services.server";

/** What every loader and action receives as `context`. */
export type LoadContext = {
  services: Services;
  /** Names this request in the log and in the response header `x-request-id`. */
  requestId: string;
  /** Allows the page's own inline scripts under the content security policy. */
  cspNonce: string;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
}
