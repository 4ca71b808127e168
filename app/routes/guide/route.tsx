import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { publicContact } from "~/server/settings/public-contact.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { PrintHeader } from "../../components/print-header";
import { httpProblem } from "../../http/errors";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { useText } from "../../i18n/language";
import { ContactLines } from "../shared/contact-lines";
import { guideHref, guideRoleIn } from "../shared/guide-roles";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const role = guideRoleIn(params["role"]);
  if (!role) throw httpProblem("page_not_found");
  return {
    language: await languageOf(request),
    role,
    contact: await publicContact(services).catch(() => null),
    today: services.clock.today(),
    address: services.settings.publicUrl + guideHref(role),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ guide }, { role }) => ({
    title: guide.of(guide.guides[role].title),
    description: guide.guides[role].lead,
  }));

/** What somebody in a role can do here, in steps, on one sheet of paper. */
export default function GuidePage() {
  const { role, contact, today, address } = useLoaderData<typeof loader>();
  const { guide: text } = useText().pages;
  const { title, lead, steps, ask } = text.guides[role];
  return (
    <div className="page stack gap-6 py-6 md:py-10 print:gap-3 print:py-0">
      <PrintHeader address={address} day={today} />
      <Breadcrumb trail={[{ label: text.title, href: href.guides }, { label: title }]} />
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
