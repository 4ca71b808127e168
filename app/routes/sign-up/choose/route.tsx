import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { ButtonLink } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../../account/shared/account-page";
import { visitorOnly } from "../shared/visitor-only";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await visitorOnly(context);
  return { language: await languageOf(request), canonical: context.services.settings.publicUrl + href.signUp };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ signUp }) => signUp.choose);

/** Whom do you represent? */
export default function ChooseSignUpPage() {
  const { village, partner, invited, ...text } = useText().pages.signUp.choose;
  const ways = [
    { ...village, href: href.signUpVillage },
    { ...partner, href: href.signUpPartner },
  ];
  return (
    <AccountPage title={text.title} lead={text.lead}>
      {ways.map((way) => (
        <section key={way.href} className="card stack gap-3">
          <h2 className="text-lg">{way.title}</h2>
          <p>{way.text}</p>
          <p>
            <ButtonLink href={way.href}>{way.go}</ButtonLink>
          </p>
        </section>
      ))}
      <section className="card stack gap-2">
        <h2 className="text-lg">{invited.title}</h2>
        <p>{invited.text}</p>
      </section>
      <p>
        <TextLink href={href.signIn}>{text.haveAccount}</TextLink>
      </p>
    </AccountPage>
  );
}
