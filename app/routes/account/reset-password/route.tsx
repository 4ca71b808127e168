import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { isResetUsable, resetPassword } from "~/server/accounts/sign-in/reset-password.server";

import { Button, ButtonLink } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { bindForm } from "../../../forms/bind-form";
import { refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { PASSWORD_PROBLEMS } from "../../../forms/password-problems";
import { NewPasswordForm } from "../../../forms/sign-in-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { AccountPage, Refusal, TooMany } from "../shared/account-page";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const isUsable = await isResetUsable(services, refParam(params["token"]));
  return { language: await languageOf(request), isUsable };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { reset } }) => reset);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parseForm(form, NewPasswordForm);
  if (!parsed.ok) return data({ reply: parsed.reply, tooMany: false }, { status: 400 });
  const caller = callerOf({ request, context });
  const token = refParam(params["token"]);
  const { result } = await resetPassword(context.services, { caller, token, ...parsed.value });
  if (result === "changed") return seeOther(`${href.signIn}?baru`);
  if (result === "too_many") return data({ reply: refusedForm(form, {}), tooMany: true }, { status: 429 });
  // A link that was used meanwhile: the page's loader says so.
  if (result === "unusable") return data({ reply: refusedForm(form, {}), tooMany: false }, { status: 400 });
  const reply = refusedForm(form, { password: PASSWORD_PROBLEMS[result] });
  return data({ reply, tooMany: false }, { status: 400 });
}

/** What should the new password be? */
export default function ResetPasswordPage() {
  const { isUsable } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText();
  const words = text.pages.signIn.reset;
  const { field, errors } = bindForm(text, { labels: { password: words.password }, reply: answer?.reply });
  if (!isUsable) {
    return (
      <AccountPage title={words.title}>
        <Refusal {...words.unusable} />
        <p>
          <ButtonLink href={href.forgotPassword}>{words.askAgain}</ButtonLink>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={words.title} lead={words.description}>
      <ErrorSummary errors={errors} />
      {answer?.tooMany && <TooMany />}
      <Form method="post" className="stack gap-5" noValidate>
        <PasswordField {...field("password")} hint={text.pages.signIn.newPasswordHint} autoComplete="new-password" />
        <p className="text-sm text-muted">{words.effect}</p>
        <Button>{words.submit}</Button>
      </Form>
    </AccountPage>
  );
}
