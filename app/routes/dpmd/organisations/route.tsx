import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import {
  findOrganisations,
  ORGANISATION_FILTERS,
  type OrganisationListing,
} from "~/server/organisations/find-organisations.server";

import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { Select } from "../../../components/select";
import { Tabs } from "../../../components/tabs";
import { TextField } from "../../../components/text-field";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { pageNumber, searchWords, withParameters } from "../../../http/search-parameters";
import { useText } from "../../../i18n/language";
import { organisationName } from "../../shared/members/organisation-name";
import { WorkspacePage } from "../../shared/workspace-page";
import { kindName, kindNamed, ORGANISATION_KINDS, organisationHref } from "../organisation/organisation-kinds";

const Only = z.enum(ORGANISATION_FILTERS).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker", "admin"]);
  const params = new URL(request.url).searchParams;
  const search = {
    kind: kindNamed(params.get("jenis")) ?? ("village" as const),
    text: searchWords(params.get("q")),
    only: Only.parse(params.get("hanya")),
    page: pageNumber(params.get("hal")),
  };
  const found = await orHttpError(() => findOrganisations(context.services, { actor, ...search }));
  const filters = ORGANISATION_FILTERS.filter((filter) => filter !== "papers_waiting" || search.kind === "partner");
  return { language: await languageOf(request), search, filters, ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ organisations }) => organisations);

/** Who has an account here, and who not yet? */
export default function OrganisationsPage() {
  const { search, filters, organisations, total, pageCount } = useLoaderData<typeof loader>();
  const { kind, text: words, only } = search;
  const text = useText().pages.organisations;
  const headers = text.columns;
  const all: Column<OrganisationListing>[] = [
    { header: headers.name, cell: nameCell },
    ...(kind === "village"
      ? [{ header: headers.district, cell: ({ district }: OrganisationListing) => district ?? "–" }]
      : []),
    { header: headers.key, cell: keyCell },
    {
      header: headers.people,
      cell: ({ members, claims }) => [text.people(members), ...(claims > 0 ? [text.waiting(claims)] : [])].join(", "),
    },
    {
      header: headers.state,
      cell: ({ isVerified, hasPapersWaiting }) =>
        [isVerified ? text.verified : text.unverified, ...(hasPapersWaiting ? [text.papersWaiting] : [])].join(", "),
    },
  ];
  const address = { jenis: kindName(kind), q: words, hanya: only };
  return (
    <WorkspacePage title={text.title} lead={text.description}>
      <Tabs
        label={text.tabs}
        tabs={ORGANISATION_KINDS.map((other) => ({
          href: withParameters(href.organisations, { jenis: kindName(other) }),
          label: text.kinds[other],
          current: other === kind,
        }))}
      />
      <form action={href.organisations} method="get" className="grid items-end gap-4 md:grid-cols-[2fr_1fr_auto]">
        <input type="hidden" name="jenis" value={kindName(kind)} />
        <TextField name="q" label={text.search} defaultValue={words} required={false} saysOptional={false} />
        <Select
          name="hanya"
          label={text.only}
          required={false}
          saysOptional={false}
          defaultValue={only ?? ""}
          options={[{ value: "", label: text.all }, ...filters.map((value) => ({ value, label: text.filters[value] }))]}
        />
        <Button variant="secondary">{text.apply}</Button>
      </form>
      {organisations.length === 0 ? (
        <EmptyState title={text.none.title}>{text.none.text}</EmptyState>
      ) : (
        <ResponsiveTable caption={text.caption(total)} columns={all} rows={organisations} rowKey={({ key }) => key} />
      )}
      <Pager
        page={search.page}
        pageCount={pageCount}
        hrefFor={(page) => withParameters(href.organisations, { ...address, hal: page })}
      />
    </WorkspacePage>
  );
}

const keyCell = ({ key }: OrganisationListing) => <span className="tabular">{key}</span>;

const nameCell = (organisation: OrganisationListing) => <NameLink organisation={organisation} />;

function NameLink({ organisation }: { organisation: OrganisationListing }) {
  return (
    <a href={organisationHref(organisation)} className="link inline-block py-1">
      {organisationName(useText(), organisation)}
    </a>
  );
}
