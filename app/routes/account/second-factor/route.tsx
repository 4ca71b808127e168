import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { answerSecondFactor } from "~/server/accounts/sign-in/answer-second-factor.server";

import { Button, ButtonLink } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import { refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { SecondFactorForm } from "../../../forms/sign-in-forms";
import { callerOf, cookieHeaders, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { returnPathOf, withReturn } from "../../../http/sign-in-href";
import { useText } from "../../../i18n/language";
import { AccountPage, Refusal, TooMany } from "../shared/account-page";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = returnPathOf(request);
  if (await context.findActor()) throw redirect(returnTo ?? href.workspace);
  return { language: await languageOf(request), returnTo: returnTo ?? href.home };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { secondFactor } }) => secondFactor);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parseForm(form, SecondFactorForm);
  if (!parsed.ok) return data({ reply: parsed.reply, result: null }, { status: 400 });
  const caller = callerOf({ request, context });
  const { result, cookies } = await answerSecondFactor(context.services, { caller, ...parsed.value });
  if (result === "signed_in") return seeOther(returnPathOf(request) ?? href.workspace, cookies);
  const status = result === "too_many" ? 429 : 400;
  return data({ reply: refusedForm(form, {}), result }, { status, headers: cookieHeaders(cookies) });
}

/** What does the app show? */
export default function SecondFactorPage() {
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText();
  const words = text.pages.signIn.secondFactor;
  const { field, errors } = bindForm(text, { labels: { code: words.code }, reply: answer?.reply });
  if (answer?.result === "begin_again") {
    return (
      <AccountPage title={words.title}>
        <Refusal {...words.beginAgain} />
        <p>
          <ButtonLink href={withReturn(href.signIn, returnTo)}>{words.toBeginning}</ButtonLink>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={words.title} lead={words.description}>
      <ErrorSummary errors={errors} />
      {answer?.result === "refused" && <Refusal {...words.refused} />}
      {answer?.result === "too_many" && <TooMany />}
      <Form method="post" className="stack gap-5" noValidate>
        <TextField {...field("code")} hint={words.codeHint} autoComplete="one-time-code" maxLength={40} />
        <Button>{words.submit}</Button>
      </Form>
    </AccountPage>
  );
}
