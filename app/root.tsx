import fontHref from "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { z } from "zod";

import { readRequestFacts } from "./http/read-request-facts";
import { type RequestFacts, RequestFactsContext } from "./http/request-facts";
import { LanguageProvider } from "./i18n/language";
import { RegencyProvider } from "./i18n/regency";
import { PRODUCT_NAME } from "./i18n/product-name";
import { textFor } from "./i18n/text";
import { ProblemPage } from "./routes/shared/problem-page";
import { problemOf } from "./routes/shared/problem-of";
import { Site } from "./routes/shared/site";
import "./styles/app.css";

export const links: LinksFunction = () => [
  { rel: "preload", href: fontHref, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { ...(await readRequestFacts(request, context)), cspNonce: context.cspNonce };
}

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  if (!error) return [{ title: PRODUCT_NAME }];
  const { errors } = textFor(data?.language ?? "id").pages;
  return [{ title: `${errors[problemOf(error)].title} · ${PRODUCT_NAME}` }, { name: "robots", content: "noindex" }];
};

const Handle = z.object({ hydrate: z.literal(true) });

/** The document around every page, in the reader's language. Only a route whose handle says `hydrate` loads scripts. */
export function Layout({ children }: { children: ReactNode }) {
  const answer = useRouteLoaderData<typeof loader>("root");
  const { language, regency, isDemonstration, actor } = useRequestFacts();
  const { pathname, search } = useLocation();
  const hydrates = useMatches().some(({ handle }) => Handle.safeParse(handle).success);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0f5c4d" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        <script src="/enhance.js" defer />
      </head>
      <body>
        <LanguageProvider language={language}>
          <RegencyProvider name={regency}>
            <Site path={pathname} returnTo={pathname + search} isDemonstration={isDemonstration} actor={actor}>
              {children}
            </Site>
          </RegencyProvider>
        </LanguageProvider>
        {hydrates && <Scripts nonce={answer?.cspNonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What stands in place of a page that cannot be shown. */
export function ErrorBoundary() {
  const { requestId, contact } = useRequestFacts();
  return <ProblemPage problem={problemOf(useRouteError())} requestId={requestId} contact={contact} />;
}

const NO_FACTS: RequestFacts = {
  language: "id",
  regency: "",
  isDemonstration: false,
  requestId: "",
  contact: null,
  actor: null,
};

function useRequestFacts(): RequestFacts {
  const answer = useRouteLoaderData<typeof loader>("root");
  return useContext(RequestFactsContext) ?? answer ?? NO_FACTS;
}
