import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { AppError } from "~/server/app-error.server";
import { isUnsubscribeLink, unsubscribe } from "~/server/notifications/contact-settings.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../shared/account-page";

/**
 * What the address holds is a key: no other site, and no search engine, may learn of it. `no-referrer` would make browsers
 * send the button's form without saying where it comes from, and Remix refuses that.
 */
const HEADERS = { "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex", "Cache-Control": "no-store" };

export const headers = () => HEADERS;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const isKnown = await isUnsubscribeLink(context.services, params["token"] ?? "");
  return data({ language: await languageOf(request), isKnown }, { status: isKnown ? 200 : 404, headers: HEADERS });
}

/** Takes the button of the page and, from a mail program, RFC 8058's `List-Unsubscribe=One-Click`: the link is the proof. */
export async function action({ params, context }: ActionFunctionArgs) {
  try {
    await unsubscribe(context.services, params["token"] ?? "");
    return data({ isDone: true }, { headers: HEADERS });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return data({ isDone: false }, { status: 404, headers: HEADERS });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ notifications: { unsubscribe: words } }) => ({
    title: words.title,
    description: words.description,
  }));

/** Do I want to stop receiving messages? */
export default function UnsubscribePage() {
  const { isKnown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText().pages.notifications.unsubscribe;
  const toSettings = (
    <p>
      <TextLink href={href.notificationSettings}>{words.toSettings}</TextLink>
    </p>
  );
  if (answer?.isDone) {
    return (
      <AccountPage title={words.done.title} lead={words.done.text}>
        {toSettings}
      </AccountPage>
    );
  }
  if (!isKnown) {
    return (
      <AccountPage title={words.title}>
        <Banner tone="warning" title={words.unknown.title}>
          <p>{words.unknown.text}</p>
        </Banner>
        {toSettings}
      </AccountPage>
    );
  }
  return (
    <AccountPage title={words.title} lead={words.description}>
      <Form method="post">
        <Button>{words.submit}</Button>
      </Form>
      {toSettings}
    </AccountPage>
  );
}
