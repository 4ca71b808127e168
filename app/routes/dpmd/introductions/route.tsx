import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readIntroductionDesk } from "~/server/introductions/read-introduction-desk.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { Tabs } from "../../../components/tabs";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { pageNumber, withParameters } from "../../../http/search-parameters";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { COLUMN_IN_URL, columnNamed } from "./columns";
import { DeskTable } from "./desk-table";

const Count = z.coerce.number().int().min(0).max(1000).catch(0);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const { searchParams } = new URL(request.url);
  const named = (name: string) => refParam(searchParams.get(name) ?? undefined) || undefined;
  const asked = {
    actor,
    column: columnNamed(searchParams.get("tahap")),
    partner: named("mitra"),
    village: named("desa"),
    page: pageNumber(searchParams.get("hal")),
  };
  const desk = await orHttpError(() => readIntroductionDesk(context.services, asked));
  const { partner = null, village = null } = asked;
  const { clock, settings } = context.services;
  const told = searchParams.has("usul")
    ? { proposed: Count.parse(searchParams.get("usul")), refused: Count.parse(searchParams.get("gagal")) }
    : null;
  const time = { timeZone: settings.timeZone, now: clock.now() };
  return { language: await languageOf(request), desk, filter: { mitra: partner, desa: village }, told, time };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ introductions: { desk } }) => ({ title: desk.title, description: desk.description }));

/** Who waits for whom, and since when? */
export default function IntroductionDeskPage() {
  const { desk, filter, told, time } = useLoaderData<typeof loader>();
  const text = useText().pages.introductions.desk;
  const { column, columns, introductions, page, pageCount } = desk;
  const addressOf = (name: typeof column, hal = 1) =>
    withParameters(href.introductionDesk, { ...filter, tahap: COLUMN_IN_URL[name], hal });
  const [first] = introductions;
  const filteredBy = filter.mitra === null ? first?.village.name : first?.partner.name;
  return (
    <WorkspacePage
      title={text.title}
      lead={text.description}
      action={<ButtonLink href={href.introductionSuggestions}>{text.suggest}</ButtonLink>}
    >
      {told && <Toast tone="positive">{text.proposed(told.proposed)}</Toast>}
      {told && told.refused > 0 && <Toast tone="warning">{text.refused(told.refused)}</Toast>}
      <Tabs
        label={text.board}
        tabs={columns.map(({ name, count }) => ({
          href: addressOf(name),
          label: text.columns[name],
          count,
          current: name === column,
        }))}
      />
      {(filter.mitra ?? filter.desa) !== null && (
        <p className="cluster gap-x-4">
          {filteredBy !== undefined && <span>{text.filteredBy(filteredBy)}</span>}
          <TextLink href={withParameters(href.introductionDesk, { tahap: COLUMN_IN_URL[column] })}>{text.all}</TextLink>
        </p>
      )}
      {introductions.length === 0 && <EmptyState title={text.columns[column]}>{text.none[column]}</EmptyState>}
      {introductions.length > 0 && (
        <DeskTable caption={text.columns[column]} introductions={introductions} time={time} />
      )}
      <Pager page={page} pageCount={pageCount} hrefFor={(shown) => addressOf(column, shown)} />
    </WorkspacePage>
  );
}
