import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";

import { sendReset } from "~/server/accounts/sign-in/reset-password.server";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { TextLink } from "../../../components/text-link";
import { bindForm } from "../../../forms/bind-form";
import { refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { ForgotForm } from "../../../forms/sign-in-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { keepTypedAccount } from "../../../http/typed-account";
import { useText } from "../../../i18n/language";
import { AccountPage, TooMany } from "../shared/account-page";

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: await languageOf(request) };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { forgot } }) => forgot);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parseForm(form, ForgotForm);
  if (!parsed.ok) return data({ reply: parsed.reply, result: null }, { status: 400 });
  const { account } = parsed.value;
  const { result } = await sendReset(context.services, { caller: callerOf({ request, context }), name: account });
  if (result === "too_many") return data({ reply: refusedForm(form, {}), result }, { status: 429 });
  return seeOther(href.passwordByCode, [await keepTypedAccount(account)]);
}

/** Whose password is forgotten? */
export default function ForgotPasswordPage() {
  const answer = useActionData<typeof action>();
  const text = useText();
  const words = text.pages.signIn.forgot;
  const { field, errors } = bindForm(text, { labels: { account: words.account }, reply: answer?.reply });
  return (
    <AccountPage title={words.title} lead={words.description}>
      <ErrorSummary errors={errors} />
      {answer?.result === "too_many" && <TooMany />}
      <Form method="post" className="stack gap-5" noValidate>
        <TextField {...field("account")} autoComplete="username" maxLength={254} />
        <Button>{words.submit}</Button>
      </Form>
      <p>
        <TextLink href={href.signIn}>{words.toSignIn}</TextLink>
      </p>
    </AccountPage>
  );
}
