import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { markRead, openNotice, readNotifications } from "~/server/notifications/notifications.server";

import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { TextLink } from "../../../components/text-link";
import { requireActor } from "../../../http/actor";
import { seeOther } from "../../../http/caller";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { localPath } from "../../../http/local-path";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { pageNumber } from "../../../http/search-parameters";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../shared/account-page";
import { NoticeRow } from "./notice-row";

const NoticeId = z.coerce.number().int().min(1);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const page = pageNumber(new URL(request.url).searchParams.get("hal"));
  const { timeZone } = context.services.settings;
  return { language, timeZone, ...(await readNotifications(context.services, { actor, page, language })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const form = await readForm(request);
  const { services } = context;
  if (form.get("do") === "read_all") {
    await markRead(services, { actor, id: "all" });
    return seeOther(href.notifications);
  }
  const id = NoticeId.safeParse(form.get("notice"));
  if (!id.success) throw httpProblem("bad_request");
  if (form.get("do") === "open")
    return seeOther(localPath(await orHttpError(() => openNotice(services, { actor, id: id.data }))));
  if (form.get("do") !== "read") throw httpProblem("bad_request");
  await markRead(services, { actor, id: id.data });
  return seeOther(href.notifications);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ notifications: { title, description } }) => ({ title, description }));

/** What is new for me? */
export default function NotificationsPage() {
  const { notices, unread, page, pageCount, timeZone } = useLoaderData<typeof loader>();
  const words = useText().pages.notifications;
  return (
    <AccountPage title={words.title} lead={notices.length > 0 ? words.unread(unread) : undefined}>
      {notices.length === 0 ? (
        <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
      ) : (
        <ul className="stack gap-3">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {unread > 0 && (
        <Form method="post">
          <Button variant="secondary" name="do" value="read_all">
            {words.markAll}
          </Button>
        </Form>
      )}
      <Pager page={page} pageCount={pageCount} hrefFor={(shown) => `${href.notifications}?hal=${shown}`} />
      <p>
        <TextLink href={href.notificationSettings}>{words.settings}</TextLink>
      </p>
    </AccountPage>
  );
}
