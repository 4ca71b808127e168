import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readOwnSignUp } from "~/server/accounts/sign-up/read-own-sign-up.server";

import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../../account/shared/account-page";
import { useOrganisationName } from "../shared/use-organisation-name";
import { WaitingNote } from "../shared/waiting-note";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const own = await orHttpError(() => readOwnSignUp(context.services, actor));
  return { language: await languageOf(request), isOfPartner: actor.organisation.kind === "partner", own };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ signUp }) => signUp.done);

/** What am I called here, and what now? */
export default function SignUpDonePage() {
  const { own, isOfPartner } = useLoaderData<typeof loader>();
  const { done: text } = useText().pages.signUp;
  const { username, isClaimed, written } = own;
  const organisation = useOrganisationName()(own.organisation);
  return (
    <AccountPage title={text.title}>
      {username !== null && (
        <section className="card stack gap-1">
          <h2 className="text-base text-muted">{text.username}</h2>
          <p className="tabular text-2xl font-bold break-all">{username}</p>
          <p className="text-muted">{text.usernameHint}</p>
        </section>
      )}
      {isClaimed ? (
        <WaitingNote title={text.claimed(organisation)} text={text.claimedText} />
      ) : (
        <Banner tone="positive" title={text.confirmed(organisation)} />
      )}
      {written.length > 0 && (
        <section className="stack gap-1">
          {written.map((channel) => (
            <h2 key={channel} className="text-lg">
              {text[channel]}
            </h2>
          ))}
          <p>{text.written}</p>
        </section>
      )}
      <p className="cluster gap-4">
        <ButtonLink href={href.workspace}>{text.go}</ButtonLink>
        {isOfPartner && <TextLink href={href.myPartnerPapers}>{text.papers}</TextLink>}
      </p>
    </AccountPage>
  );
}
