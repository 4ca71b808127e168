import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readPartner } from "~/server/partners/read-partner.server";

import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { breadcrumbThing } from "../../http/json-ld";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { partnerThing } from "../shared/partner-thing";
import { ReportLink } from "../shared/report-link";
import { trails } from "../shared/trails";
import { PartnerHead } from "./partner-head";
import { PartnerInterests } from "./partner-interests";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const ref = refParam(params["ref"]);
  const partner = await orHttpError(() => readPartner(services, { ref }));
  const canonical = services.settings.publicUrl + href.partner(ref);
  return { language: await languageOf(request), canonical, partner };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, (pages, { partner }) => ({
    title: partner.name,
    description: pages.partner.description(partner.name),
    card: href.card.partner(partner.ref),
    things: [partnerThing(partner), breadcrumbThing(trails.partner(pages, partner.name))],
  }));

/** Who the partner is, and what support is open now. */
export default function PartnerPage() {
  const { partner } = useLoaderData<typeof loader>();
  return (
    <div className="page stack gap-10 py-6 md:py-10">
      <PartnerHead partner={partner} />
      <PartnerInterests interests={partner.interests} />
      <ReportLink type="partner" of={partner.ref} />
    </div>
  );
}
