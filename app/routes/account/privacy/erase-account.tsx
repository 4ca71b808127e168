import { Form } from "@remix-run/react";

import type { PrivacyReading } from "~/server/privacy/read-privacy.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { TextField } from "../../../components/text-field";
import { TextLink } from "../../../components/text-link";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type EraseAccountProps = { reading: PrivacyReading; reply: FormReply | null };

/** Where a successor is invited. */
const INVITE = `${href.colleagues}#undang`;

/** What erasing means, the warning of whoever is the last, and the proof that it is meant. */
export function EraseAccount({ reading, reply }: EraseAccountProps) {
  const text = useText();
  const words = text.pages.privacy.erase;
  const labels = { erase_password: words.password, phrase: words.phrase(words.words) };
  const { field, errors } = bindForm(text, { labels, reply: reply ?? undefined });
  if (reading.isLastAdmin) {
    return (
      <section className="stack gap-4">
        <h2>{words.title}</h2>
        <Banner tone="informative" title={words.lastAdmin.title}>
          <p>{words.lastAdmin.text}</p>
          <p>
            <TextLink href={INVITE}>{words.last.link}</TextLink>
          </p>
        </Banner>
      </section>
    );
  }
  return (
    <section className="stack gap-4">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {reading.isLast && (
        <Banner tone="warning" title={words.last.title}>
          <p>{words.last.text}</p>
          <p>
            <TextLink href={INVITE}>{words.last.link}</TextLink>
          </p>
        </Banner>
      )}
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="do" value="erase" />
        {reading.hasPassword ? (
          <PasswordField {...field("erase_password")} autoComplete="current-password" />
        ) : (
          <TextField {...field("phrase")} autoComplete="off" maxLength={60} />
        )}
        <Button variant="danger">{words.submit}</Button>
      </Form>
    </section>
  );
}
