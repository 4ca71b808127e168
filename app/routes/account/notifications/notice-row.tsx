import { Form } from "@remix-run/react";

import type { ShownNotice } from "~/server/notifications/notifications.server";

import { Button } from "../../../components/button";
import { Tag } from "../../../components/tag";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type NoticeRowProps = { notice: ShownNotice; timeZone: string };

/** One notification: opening it marks it as read. */
export function NoticeRow({ notice, timeZone }: NoticeRowProps) {
  const words = useText().pages.notifications;
  const language = useLanguage();
  const { id, text, createdAt, isRead } = notice;
  return (
    <li className="stack gap-2 border-b border-line pb-3">
      <p className={`break-words ${isRead ? "text-muted" : "font-semibold"}`}>
        {!isRead && <Tag>{words.isNew}</Tag>} {text}
      </p>
      <p className="text-sm text-muted">{instantDayText(createdAt, { language, timeZone })}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="notice" value={id} />
        <Button variant="secondary" name="do" value="open" aria-label={`${words.open}: ${text}`}>
          {words.open}
        </Button>
        {!isRead && (
          <Button variant="quiet" name="do" value="read" aria-label={words.markReadLabel(text)}>
            {words.markRead}
          </Button>
        )}
      </Form>
    </li>
  );
}
