import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { resetPasswordByCode } from "~/server/accounts/sign-in/reset-password.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { TextField } from "../../../components/text-field";
import { TextLink } from "../../../components/text-link";
import { bindForm } from "../../../forms/bind-form";
import { refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { PASSWORD_PROBLEMS } from "../../../forms/password-problems";
import { PasswordByCodeForm } from "../../../forms/sign-in-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { forgetTypedAccount, typedAccountOf } from "../../../http/typed-account";
import { useText } from "../../../i18n/language";
import { AccountPage, Refusal, TooMany } from "../shared/account-page";

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: await languageOf(request), typed: await typedAccountOf(request) };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { reset } }) => reset);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parseForm(form, PasswordByCodeForm);
  if (!parsed.ok) return data({ reply: parsed.reply, result: null }, { status: 400 });
  const { account, code, password } = parsed.value;
  const caller = callerOf({ request, context });
  const { result } = await resetPasswordByCode(context.services, { caller, name: account, code, password });
  if (result === "changed") return seeOther(`${href.signIn}?baru`, [await forgetTypedAccount()]);
  if (result === "unusable" || result === "too_many")
    return data({ reply: refusedForm(form, {}), result }, { status: result === "too_many" ? 429 : 400 });
  return data({ reply: refusedForm(form, { password: PASSWORD_PROBLEMS[result] }), result: null }, { status: 400 });
}

/** A letter or a code is on its way; a code is entered here. */
export default function PasswordByCodePage() {
  const { typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText();
  const words = text.pages.signIn.reset;
  const { account, code, password } = words;
  const { field, errors } = bindForm(text, {
    labels: { account, code, password },
    reply: answer?.reply,
    stored: { account: typed },
  });
  return (
    <AccountPage title={words.title}>
      <ErrorSummary errors={errors} />
      {answer?.result === "unusable" && <Refusal {...words.unusable} />}
      {answer?.result === "too_many" && <TooMany />}
      {typed !== null && !answer && (
        <Banner tone="informative" title={words.sent.title}>
          <p>{words.sent.text}</p>
        </Banner>
      )}
      <Form method="post" className="stack gap-5" noValidate>
        <TextField {...field("account")} autoComplete="username" maxLength={254} />
        <TextField {...field("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={40} />
        <PasswordField {...field("password")} hint={text.pages.signIn.newPasswordHint} autoComplete="new-password" />
        <p className="text-sm text-muted">{words.effect}</p>
        <Button>{words.submit}</Button>
      </Form>
      <p>
        <TextLink href={href.forgotPassword}>{words.askAgain}</TextLink>
      </p>
    </AccountPage>
  );
}
