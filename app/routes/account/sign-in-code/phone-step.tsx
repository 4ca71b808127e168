import { Form } from "@remix-run/react";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

/** Where should the code go? */
export function PhoneStep({ reply }: { reply: FormReply | undefined }) {
  const text = useText();
  const words = text.pages.signIn.code;
  const { field, errors } = bindForm(text, { labels: { phone: words.phone }, reply });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="step" value="send" />
        <TextField {...field("phone")} hint={words.phoneHint} type="tel" autoComplete="tel" maxLength={40} />
        <Button>{words.send}</Button>
      </Form>
    </>
  );
}
