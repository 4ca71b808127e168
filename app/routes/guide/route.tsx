import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { publicContact } from "~/server/settings/public-contact.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { PrintHeader } from "../../components/print-header";
import { httpProblem } from "../../http/errors";
import { breadcrumbThing } from "../../http/json-ld";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { useText } from "../../i18n/language";
import { ContactLines } from "../shared/contact-lines";
import { guideHref, guideRoleIn } from "../shared/guide-roles";
import { trails } from "../shared/trails";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const role = guideRoleIn(params["role"]);
  if (!role) throw httpProblem("page_not_found");
  return {
    language: await languageOf(request),
    role,
    contact: await publicContact(services).catch(() => null),
    today: services.clock.today(),
    canonical: services.settings.publicUrl + guideHref(role),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, (pages, { role }) => {
    const { guides, of } = pages.guide;
    const { title, lead } = guides[role];
    return { title: of(title), description: lead, things: [breadcrumbThing(trails.guide(pages, title))] };
  });

/** What somebody in a role can do here, in steps, on one sheet of paper. */
export default function GuidePage() {
  const { role, contact, today, canonical } = useLoaderData<typeof loader>();
  const { pages } = useText();
  const { guide: text } = pages;
  const { title, lead, steps, ask } = text.guides[role];
  return (
    <div className="page stack gap-6 py-6 md:py-10 print:gap-3 print:py-0">
      <PrintHeader address={canonical} day={today} />
      <Breadcrumb trail={trails.guide(pages, title)} />
      <header className="stack gap-2">
        <h1>{text.of(title)}</h1>
        <p className="measure text-lg">{lead}</p>
      </header>
      <ol className="measure stack list-decimal gap-3 pl-8 marker:text-lg marker:font-bold marker:text-accent print:gap-2">
        {steps.map((step) => (
          <li key={step} className="pl-2">
            {step}
          </li>
        ))}
      </ol>
      <section className="measure stack gap-1">
        <h2 className="text-lg">{text.ask}</h2>
        <p>{ask}</p>
      </section>
      {contact && <ContactLines contact={contact} />}
      <p className="text-sm text-muted print:hidden">{text.print}</p>
    </div>
  );
}
