import { Form } from "@remix-run/react";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

/** Which code arrived? */
export function CodeStep({ phone, reply }: { phone: string; reply: FormReply | undefined }) {
  const text = useText();
  const words = text.pages.signIn.code;
  const { field, errors } = bindForm(text, { labels: { code: words.code }, reply });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="step" value="enter" />
        <input type="hidden" name="phone" value={phone} />
        <TextField {...field("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={40} />
        <Button>{words.submit}</Button>
      </Form>
      <div className="flex flex-wrap gap-3">
        <Form method="post">
          <input type="hidden" name="step" value="send" />
          <input type="hidden" name="phone" value={phone} />
          <Button variant="secondary">{words.again}</Button>
        </Form>
        <Form method="post">
          <input type="hidden" name="step" value="other" />
          <Button variant="quiet">{words.otherNumber}</Button>
        </Form>
      </div>
    </>
  );
}
