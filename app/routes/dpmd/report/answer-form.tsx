import type { Report } from "~/server/reports/read-reports.server";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import type { Text } from "../../../i18n/id";
import { useText } from "../../../i18n/language";

type AnswerFormProps = { report: Report; reply: FormReply | undefined };

/** DPMD's answer, and how it reaches whoever reported. */
export function AnswerForm({ report, reply }: AnswerFormProps) {
  const words = useText();
  const text = words.pages.reports.one;
  const form = bindForm(words, { labels: { answer: text.answer }, reply });
  return (
    <form method="post" className="stack">
      <ErrorSummary errors={form.errors} />
      <TextArea {...form.field("answer")} hint={text.answerHint} rows={6} maxLength={4000} />
      <p className="measure text-muted">{wayText(report, text)}</p>
      <p>
        <Button type="submit">{text.button}</Button>
      </p>
    </form>
  );
}

function wayText({ contact, isBySignedIn }: Report, text: Text["pages"]["reports"]["one"]): string {
  if (contact !== null) return text.toContact;
  return isBySignedIn ? text.toSignedIn : text.toNobody;
}
