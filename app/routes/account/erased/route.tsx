import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import type { Text } from "../../../i18n/id";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../shared/account-page";

export const loader = async ({ request }: LoaderFunctionArgs) => ({
  language: await languageOf(request),
  hasLeft: new URL(request.url).searchParams.has("keluar"),
});

const wordsOf = ({ members, privacy }: Text["pages"], hasLeft: boolean) =>
  hasLeft ? members.colleagues.left : privacy.erase.done;

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, (pages, { hasLeft }) => {
    const { title, text } = wordsOf(pages, hasLeft);
    return { title, description: text };
  });

/** That the account is gone: erased, or ended by its owner. */
export default function ErasedPage() {
  const { pages } = useText();
  const { title, text } = wordsOf(pages, useLoaderData<typeof loader>().hasLeft);
  return (
    <AccountPage title={title} lead={text}>
      <p>
        <ButtonLink href={href.home}>{pages.privacy.erase.done.link}</ButtonLink>
      </p>
    </AccountPage>
  );
}
