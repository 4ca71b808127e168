import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readPartner } from "~/server/partners/read-partner.server";

import { orHttpError } from "../../http/errors";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { ReportLink } from "../shared/report-link";
import { PartnerHead } from "./partner-head";
import { PartnerInterests } from "./partner-interests";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const ref = refParam(params["ref"]);
  const partner = await orHttpError(() => readPartner(services, { ref }));
  return { language: await languageOf(request), partner };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ partner: words }, { partner }) => ({
    title: partner.name,
    description: words.description(partner.name),
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
