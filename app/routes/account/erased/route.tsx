import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../shared/account-page";

export const loader = async ({ request }: LoaderFunctionArgs) => ({ language: await languageOf(request) });

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ privacy: { erase } }) => ({ title: erase.done.title, description: erase.done.text }));

/** That the account is gone. */
export default function ErasedPage() {
  const { title, text, link } = useText().pages.privacy.erase.done;
  return (
    <AccountPage title={title} lead={text}>
      <p>
        <ButtonLink href={href.home}>{link}</ButtonLink>
      </p>
    </AccountPage>
  );
}
