import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { sendSignInCode, signInWithCode } from "~/server/accounts/sign-in/sign-in-code.server";

import { TextLink } from "../../../components/text-link";
import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { PhoneCodeForm, PhoneForm } from "../../../forms/sign-in-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { returnPathOf, withReturn } from "../../../http/sign-in-href";
import { forgetTypedAccount, keepTypedAccount, typedAccountOf } from "../../../http/typed-account";
import { useText } from "../../../i18n/language";
import { AccountPage, Refusal, TooMany } from "../shared/account-page";
import { CodeStep } from "./code-step";
import { PhoneStep } from "./phone-step";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = returnPathOf(request);
  if (await context.findActor()) throw redirect(returnTo ?? href.workspace);
  const typed = await typedAccountOf(request);
  const phone = typed?.startsWith("+") ? typed : null;
  return { language: await languageOf(request), returnTo: returnTo ?? href.home, phone };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ signIn: { code } }) => code);

type Refused = { reply: FormReply; result: "refused" | "too_many" | null };

const refused = (answer: Refused, status: number) => data(answer, { status });

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const step = form.get("step");
  const here = withReturn(href.signInCode, returnPathOf(request) ?? href.home);
  if (step === "other") return seeOther(here, [await forgetTypedAccount()]);
  if (step !== "enter") return send();
  const parsed = parseForm(form, PhoneCodeForm);
  if (!parsed.ok) return refused({ reply: parsed.reply, result: null }, 400);
  const caller = callerOf({ request, context });
  const { result, cookies } = await signInWithCode(context.services, { caller, ...parsed.value });
  const returnTo = returnPathOf(request) ?? href.workspace;
  const forget = await forgetTypedAccount();
  if (result === "signed_in") return seeOther(returnTo, [...cookies, forget]);
  if (result === "second_factor") return seeOther(withReturn(href.secondFactor, returnTo), [...cookies, forget]);
  return refused({ reply: refusedForm(form, {}), result }, result === "too_many" ? 429 : 400);

  async function send() {
    const number = parseForm(form, PhoneForm);
    if (!number.ok) return refused({ reply: number.reply, result: null }, 400);
    const { phone } = number.value;
    const { result: sent } = await sendSignInCode(context.services, { caller: callerOf({ request, context }), phone });
    if (sent === "too_many") return refused({ reply: refusedForm(form, {}), result: sent }, 429);
    return seeOther(here, [await keepTypedAccount(phone)]);
  }
}

/** First the number, then the code that arrived there. */
export default function SignInCodePage() {
  const { phone, returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { code } = useText().pages.signIn;
  return (
    <AccountPage title={code.title} lead={phone === null ? code.description : code.sent(phone)}>
      {answer?.result === "refused" && <Refusal {...code.refused} />}
      {answer?.result === "too_many" && <TooMany />}
      {phone === null ? <PhoneStep reply={answer?.reply} /> : <CodeStep phone={phone} reply={answer?.reply} />}
      <p>
        <TextLink href={withReturn(href.signIn, returnTo)}>{code.withPassword}</TextLink>
      </p>
    </AccountPage>
  );
}
