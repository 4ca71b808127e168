import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { readRefusal } from "~/server/accounts/claims/read-refusal.server";
import { signIn } from "~/server/accounts/sign-in/sign-in.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { TextField } from "../../../components/text-field";
import { TextLink } from "../../../components/text-link";
import { bindForm } from "../../../forms/bind-form";
import { refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { SignInForm } from "../../../forms/sign-in-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { returnPathOf, withReturn } from "../../../http/sign-in-href";
import { useText } from "../../../i18n/language";
import { RefusedClaim } from "../../sign-up/shared/refused-claim";
import { AccountPage, Refusal, TooMany } from "../shared/account-page";

/** Says that a new password has just been set. */
const CHANGED = "baru";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = returnPathOf(request);
  if (await context.findActor()) throw redirect(returnTo ?? href.workspace);
  const passwordChanged = new URL(request.url).searchParams.has(CHANGED);
  const refusal = await readRefusal(context.services, request.headers);
  return { language: await languageOf(request), returnTo: returnTo ?? href.home, passwordChanged, refusal };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { entry } }) => entry);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parseForm(form, SignInForm);
  if (!parsed.ok) return data({ reply: parsed.reply, result: null }, { status: 400 });
  const { account, password } = parsed.value;
  const outcome = await signIn(context.services, { caller: callerOf({ request, context }), name: account, password });
  const { result, cookies } = outcome;
  const returnTo = returnPathOf(request) ?? href.workspace;
  if (result === "signed_in") return seeOther(returnTo, cookies);
  if (result === "second_factor") return seeOther(withReturn(href.secondFactor, returnTo), cookies);
  return data({ reply: refusedForm(form, {}), result }, { status: result === "too_many" ? 429 : 400 });
}

/** Who are you? */
export default function SignInPage() {
  const { returnTo, passwordChanged, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText();
  const { entry } = text.pages.signIn;
  const { account, password } = entry;
  const { field, errors } = bindForm(text, { labels: { account, password }, reply: answer?.reply });
  return (
    <AccountPage title={entry.title}>
      <ErrorSummary errors={errors} />
      {answer?.result === "refused" && <Refusal {...entry.refused} />}
      {answer?.result === "too_many" && <TooMany />}
      {refusal && !answer && <RefusedClaim refusal={refusal} />}
      {passwordChanged && !answer && <Banner tone="positive" title={entry.passwordChanged} />}
      <Form method="post" className="stack gap-5" noValidate>
        <TextField {...field("account")} hint={entry.accountHint} autoComplete="username" maxLength={254} />
        <PasswordField {...field("password")} autoComplete="current-password" />
        <Button>{entry.submit}</Button>
      </Form>
      <ul className="stack gap-3">
        <li>
          <TextLink href={withReturn(href.signInCode, returnTo)}>{entry.withCode}</TextLink>
        </li>
        <li>
          <TextLink href={href.forgotPassword}>{entry.forgot}</TextLink>
        </li>
        <li>
          <TextLink href={href.signUp}>{entry.signUp}</TextLink>
        </li>
      </ul>
    </AccountPage>
  );
}
