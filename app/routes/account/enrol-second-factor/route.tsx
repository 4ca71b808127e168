import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { confirmSecondFactor, findPendingSecondFactor } from "~/server/accounts/sign-in/second-factor.server";

import { Button, ButtonLink } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { AppCodeForm } from "../../../forms/sign-in-forms";
import { requireActor } from "../../../http/actor";
import { callerOf, cookieHeaders } from "../../../http/caller";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { AccountPage, TooMany } from "../shared/account-page";
import { BackupCodes } from "../shared/backup-codes";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { userId } = await requireActor(context);
  const pending = await findPendingSecondFactor(context.services, userId);
  return { language: await languageOf(request), pending };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { enrol } }) => enrol);

type Answer = { reply: FormReply | null; tooMany: boolean; backupCodes: string[] | null };

export async function action({ request, context }: ActionFunctionArgs) {
  const { userId } = await requireActor(context);
  const form = await readForm(request);
  const parsed = parseForm(form, AppCodeForm);
  const nothing: Answer = { reply: null, tooMany: false, backupCodes: null };
  if (!parsed.ok) return data<Answer>({ ...nothing, reply: parsed.reply }, { status: 400 });
  const caller = callerOf({ request, context });
  const confirmed = await confirmSecondFactor(context.services, { caller, userId, ...parsed.value });
  if (confirmed.result !== "confirmed") {
    if (confirmed.result === "too_many") return data<Answer>({ ...nothing, tooMany: true }, { status: 429 });
    return data<Answer>({ ...nothing, reply: refusedForm(form, { code: "wrong_code" }) }, { status: 400 });
  }
  const { backupCodes, cookies } = confirmed;
  return data<Answer>({ ...nothing, backupCodes }, { headers: cookieHeaders(cookies) });
}

/** Three steps: an app, the image or key, a code. */
export default function EnrolSecondFactorPage() {
  const { pending } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText();
  const words = text.pages.signIn.enrol;
  if (answer?.backupCodes) return <BackupCodes codes={answer.backupCodes} />;
  if (!pending) {
    return (
      <AccountPage title={words.title}>
        <p>{words.nothing}</p>
        <p>
          <ButtonLink href={href.security}>{text.pages.signIn.security.title}</ButtonLink>
        </p>
      </AccountPage>
    );
  }
  const { field, errors } = bindForm(text, { labels: { code: words.code }, reply: answer?.reply ?? undefined });
  return (
    <AccountPage title={words.title} lead={words.description}>
      <ErrorSummary errors={errors} />
      {answer?.tooMany && <TooMany />}
      <ol className="list-decimal pl-5">
        {words.steps.map((step) => (
          <li key={step} className="py-1">
            {step}
          </li>
        ))}
      </ol>
      <img
        src={pending.image}
        alt={words.image}
        width={220}
        height={220}
        className="self-start rounded-md border border-line"
      />
      <p>
        {words.key}: <span className="font-mono break-words">{pending.typed}</span>
      </p>
      <Form method="post" className="stack gap-5" noValidate>
        <TextField {...field("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={40} />
        <Button>{words.submit}</Button>
      </Form>
    </AccountPage>
  );
}
