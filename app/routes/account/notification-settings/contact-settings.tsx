import { Form } from "@remix-run/react";

import { DIGESTS } from "~/matching/domain/vocabulary";
import type { ContactReading } from "~/server/notifications/contact-settings.server";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

type ContactSettingsProps = { settings: ContactReading; reply: FormReply | null };

/** How often, by which channel, and the consent that the phone needs. */
export function ContactSettings({ settings, reply }: ContactSettingsProps) {
  const text = useText();
  const words = text.pages.notifications.contact;
  const { email, phoneNumber } = settings;
  const { choice, errors } = bindForm(text, {
    labels: { digest: words.digest, channel: words.channel, agree: words.agreement },
    reply: reply ?? undefined,
    stored: { digest: settings.digest, channel: settings.channel, agree: settings.agreesToPhone },
  });
  const channels = [
    { value: "email", label: email === null ? words.emailMissing : words.email(email) },
    { value: "phone", label: phoneNumber === null ? words.phoneMissing : words.phone(phoneNumber) },
  ];
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <ChoiceList
          type="radio"
          {...choice("digest")}
          choices={DIGESTS.map((digest) => ({ value: digest, ...words.digests[digest] }))}
        />
        <ChoiceList type="radio" {...choice("channel")} choices={channels} />
        <ChoiceList
          type="checkbox"
          {...choice("agree")}
          required={false}
          choices={[{ value: "on", label: words.agree }]}
        />
        <Button>{words.submit}</Button>
      </Form>
    </>
  );
}
