import { Form } from "@remix-run/react";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

/** The current password and the one that replaces it. */
export function ChangePassword({ reply }: { reply: FormReply | null }) {
  const text = useText();
  const words = text.pages.signIn.security.password;
  const labels = { current_password: words.current, new_password: words.next };
  const { field, errors } = bindForm(text, { labels, reply: reply ?? undefined });
  return (
    <section className="stack gap-4">
      <h2>{words.title}</h2>
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="do" value="change_password" />
        <PasswordField {...field("current_password")} autoComplete="current-password" />
        <PasswordField
          {...field("new_password")}
          hint={text.pages.signIn.newPasswordHint}
          autoComplete="new-password"
        />
        <p className="text-sm text-muted">{words.effect}</p>
        <Button>{words.submit}</Button>
      </Form>
    </section>
  );
}
