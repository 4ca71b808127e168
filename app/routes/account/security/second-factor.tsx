import { Form } from "@remix-run/react";

import { Button, ButtonLink } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type SecondFactorProps = {
  isOn: boolean;
  /** It was begun and waits for the first code. */
  isPending: boolean;
  reply: FormReply | null;
};

/** Whether a second factor is asked for, and what changes that: each with the password. */
export function SecondFactor({ isOn, isPending, reply }: SecondFactorProps) {
  const text = useText();
  const words = text.pages.signIn.security.factor;
  const { field, errors } = bindForm(text, {
    labels: { confirm_password: words.password },
    reply: reply ?? undefined,
  });
  return (
    <section className="stack gap-4">
      <h2>{words.title}</h2>
      <p>{isOn ? words.on : words.off}</p>
      <ErrorSummary errors={errors} />
      {isPending && (
        <p>
          <ButtonLink href={href.enrolSecondFactor}>{words.resume}</ButtonLink>
        </p>
      )}
      <Form method="post" className="stack gap-5" noValidate>
        <PasswordField {...field("confirm_password")} autoComplete="current-password" />
        {!isOn && (
          <Button name="do" value="begin_factor" variant={isPending ? "secondary" : "primary"}>
            {words.begin}
          </Button>
        )}
        {isOn && (
          <div className="stack gap-3">
            <p className="text-sm text-muted">{words.renewHint}</p>
            <div className="flex flex-wrap gap-3">
              <Button name="do" value="renew_codes" variant="secondary">
                {words.renew}
              </Button>
              <Button name="do" value="remove_factor" variant="danger">
                {words.remove}
              </Button>
            </div>
          </div>
        )}
      </Form>
    </section>
  );
}
