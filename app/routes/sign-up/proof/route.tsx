import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { proveContact } from "~/server/accounts/contacts.server";

import { Banner } from "../../../components/banner";
import { Button, ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { AccountPage, Refusal } from "../../account/shared/account-page";

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: await languageOf(request) };
}

export async function action({ params, context: { services } }: ActionFunctionArgs) {
  return proveContact(services, refParam(params["token"]));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ signUp }) => signUp.proof);

/** Is this address yours? A press, not the mere opening of the link, which mail programs do by themselves. */
export default function ProofPage() {
  const answer = useActionData<typeof action>();
  const { proof: text } = useText().pages.signUp;
  return (
    <AccountPage title={text.title} lead={answer ? undefined : text.lead}>
      {answer?.result === "proven" && (
        <Banner tone="positive" title={text.proven(answer.address)}>
          <p>{text.provenText}</p>
        </Banner>
      )}
      {answer?.result === "unusable" && <Refusal title={text.unusable} text={text.unusableText} />}
      {answer ? (
        <p>
          <ButtonLink href={href.signIn}>{text.signIn}</ButtonLink>
        </p>
      ) : (
        <form method="post">
          <Button>{text.submit}</Button>
        </form>
      )}
    </AccountPage>
  );
}
