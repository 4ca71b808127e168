import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { type Role, ROLES, type Standing, STANDINGS } from "~/matching/domain/vocabulary";
import { findUsers, type UserListing } from "~/server/accounts/members/find-users.server";

import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { Select } from "../../../components/select";
import { TextField } from "../../../components/text-field";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { pageNumber, searchWords, withParameters } from "../../../http/search-parameters";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { organisationName } from "../../shared/members/organisation-name";
import { WorkspacePage } from "../../shared/workspace-page";

const RoleChoice = z.enum(ROLES).nullable().catch(null);
const StandingChoice = z.enum(STANDINGS).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["admin"]);
  const params = new URL(request.url).searchParams;
  const search = {
    text: searchWords(params.get("q")),
    role: RoleChoice.parse(params.get("tugas")),
    standing: StandingChoice.parse(params.get("keadaan")),
    page: pageNumber(params.get("hal")),
  };
  const found = await orHttpError(() => findUsers(context.services, { actor, ...search }));
  const { timeZone } = context.services.settings;
  return { language: await languageOf(request), timeZone, search, ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ members }) => members.users);

/** Who has an account here? */
export default function UsersPage() {
  const { search, users, total, pageCount, timeZone } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { roles, standings, never, users: text } = useText().pages.members;
  const { columns: headers } = text;
  const columns: Column<UserListing>[] = [
    { header: headers.name, cell: nameCell },
    { header: headers.organisation, cell: organisationCell },
    { header: headers.role, cell: ({ role }) => roles[role] },
    { header: headers.standing, cell: ({ standing }) => standings[standing] },
    {
      header: headers.lastSeen,
      cell: ({ lastSeenAt }) =>
        lastSeenAt === null ? never : instantDayText(new Date(lastSeenAt), { language, timeZone }),
    },
  ];
  return (
    <WorkspacePage title={text.title} lead={text.description}>
      <UserFilters search={search} />
      {users.length === 0 ? (
        <EmptyState title={text.none.title}>{text.none.text}</EmptyState>
      ) : (
        <ResponsiveTable caption={text.caption(total)} columns={columns} rows={users} rowKey={({ id }) => id} />
      )}
      <Pager
        page={search.page}
        pageCount={pageCount}
        hrefFor={(page) =>
          withParameters(href.users, { q: search.text, tugas: search.role, keadaan: search.standing, hal: page })
        }
      />
    </WorkspacePage>
  );
}

const nameCell = ({ id, name, username }: UserListing) => (
  <span>
    <a href={href.user(id)} className="link inline-block py-1">
      {name}
    </a>
    {username !== null && <span className="tabular block text-sm font-normal text-muted">{username}</span>}
  </span>
);

const organisationCell = ({ organisation }: UserListing) => <OrganisationCell organisation={organisation} />;

function OrganisationCell({ organisation }: Pick<UserListing, "organisation">) {
  const text = useText();
  const { district } = organisation;
  return (
    <span>
      {organisationName(text, organisation)}
      {district !== null && <span className="block text-sm text-muted">{text.parts.place.district(district)}</span>}
    </span>
  );
}

type UserFiltersProps = { search: { text: string; role: Role | null; standing: Standing | null } };

function UserFilters({ search }: UserFiltersProps) {
  const { roles, standings, users: text } = useText().pages.members;
  const any = { value: "", label: text.any };
  return (
    <form action={href.users} method="get" className="grid items-end gap-4 md:grid-cols-[2fr_1fr_1fr_auto]">
      <TextField name="q" label={text.search} defaultValue={search.text} required={false} saysOptional={false} />
      <Select
        name="tugas"
        label={text.role}
        required={false}
        saysOptional={false}
        defaultValue={search.role ?? ""}
        options={[any, ...ROLES.map((role) => ({ value: role, label: roles[role] }))]}
      />
      <Select
        name="keadaan"
        label={text.standing}
        required={false}
        saysOptional={false}
        defaultValue={search.standing ?? ""}
        options={[any, ...STANDINGS.map((standing) => ({ value: standing, label: standings[standing] }))]}
      />
      <Button variant="secondary">{text.apply}</Button>
    </form>
  );
}
