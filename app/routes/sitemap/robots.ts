import type { LoaderFunctionArgs } from "@remix-run/node";

import { href } from "../../http/href";

/** What search engines leave alone: the same content again in another language, and every search of the market. */
const LEFT_ALONE = ["/bahasa", `${href.discover}?`];

/** What search engines may read, and where all that should be found is listed (RFC 9309). */
export function loader({ context }: LoaderFunctionArgs): Response {
  const sitemap = context.services.settings.publicUrl + href.sitemap;
  const lines = ["User-agent: *", ...LEFT_ALONE.map((path) => `Disallow: ${path}`), "", `Sitemap: ${sitemap}`, ""];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
