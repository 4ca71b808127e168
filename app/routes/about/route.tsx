import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { publicContact } from "~/server/settings/public-contact.server";

import { href } from "../../http/href";
import { pageMeta } from "../../http/page-meta";
import { readRequestFacts } from "../../http/read-request-facts";
import { useText } from "../../i18n/language";
import { ContactLines } from "../shared/contact-lines";
import { HowItMatches } from "./how-it-matches";
import { Origins } from "./origins";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, isDemonstration } = await readRequestFacts(request, context);
  const { services } = context;
  const canonical = services.settings.publicUrl + href.about;
  return { language, canonical, isDemonstration, contact: await publicContact(services).catch(() => null) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ about }) => about);

/** What this is, how the matching works, where the data comes from, and what is kept of a visitor. */
export default function AboutPage() {
  const { isDemonstration, contact } = useLoaderData<typeof loader>();
  const text = useText().pages.about;
  const { steps } = text;
  return (
    <div className="page stack gap-12 py-6 md:py-10">
      <header className="stack gap-2">
        <h1>{text.title}</h1>
        <p className="measure text-lg">{text.lead}</p>
      </header>
      <section className="stack measure">
        <h2>{steps.title}</h2>
        <ol className="list-decimal stack gap-2 pl-6 marker:font-bold marker:text-accent">
          {[steps.village, steps.partner, steps.match, steps.introduce].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <HowItMatches />
      <Origins isDemonstration={isDemonstration} />
      {contact && <ContactLines contact={contact} />}
    </div>
  );
}
