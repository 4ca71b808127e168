import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { labels } from "~/matching/domain/phrases/labels";
import { PARTNER_TYPES } from "~/matching/domain/vocabulary";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { Select } from "../../../components/select";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import { PARTNER_LENGTHS } from "../../../forms/partner-form";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useLanguage, useText } from "../../../i18n/language";
import { AccountPage } from "../../account/shared/account-page";
import { PersonFields } from "../shared/person-fields";
import { usePersonLabels } from "../shared/use-person-labels";
import { visitorOnly } from "../shared/visitor-only";
import { signUpFrom } from "./sign-up-from";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await visitorOnly(context);
  return { language: await languageOf(request), canonical: context.services.settings.publicUrl + href.signUpPartner };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await visitorOnly(context);
  const refused = await signUpFrom(request, context);
  return data(refused, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ signUp }) => signUp.partner);

/** Which partner, and who are you? */
export default function PartnerSignUpPage() {
  const answer = useActionData<typeof action>();
  const words = useText();
  const { partner: text, person } = words.pages.signUp;
  const { partner, type, nib, npwp } = text;
  const types = labels[useLanguage()].partnerType;
  const form = bindForm(words, { labels: { partner, type, nib, npwp, ...usePersonLabels() }, reply: answer?.reply });
  return (
    <AccountPage title={text.title}>
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack gap-5" noValidate>
        <h2 className="text-lg">{text.organisation}</h2>
        <TextField {...form.field("partner")} autoComplete="organization" maxLength={PARTNER_LENGTHS.name} />
        <Select {...form.field("type")} options={PARTNER_TYPES.map((code) => ({ value: code, label: types[code] }))} />
        <TextField {...form.field("nib")} hint={text.nibHint} inputMode="numeric" maxLength={40} required={false} />
        <TextField {...form.field("npwp")} hint={text.npwpHint} inputMode="numeric" maxLength={40} required={false} />
        <h2 className="text-lg">{person.title}</h2>
        <PersonFields form={form} hasNote />
        <Button>{text.submit}</Button>
      </form>
    </AccountPage>
  );
}
