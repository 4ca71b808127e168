import { Form } from "@remix-run/react";

import type { Channel } from "~/matching/domain/vocabulary";
import type { ProfileReading } from "~/server/privacy/change-profile.server";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PasswordField } from "../../../components/password-field";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";
import { ContactCode } from "./contact-code";

type ContactChangeProps = {
  channel: Channel;
  profile: ProfileReading;
  /** A code is on its way. */
  isWaiting: boolean;
  reply: FormReply | null;
  codeReply: FormReply | null;
};

/** The present address or number, and the two steps to another: where to, then the code that arrives there. */
export function ContactChange({ channel, profile, isWaiting, reply, codeReply }: ContactChangeProps) {
  const text = useText();
  const words = text.pages.privacy.profile;
  const isEmail = channel === "email";
  const present = isEmail ? profile.email : profile.phoneNumber;
  const isProved = isEmail ? profile.emailVerified : profile.phoneNumberVerified;
  const password = `${channel}_password` as const;
  const labels = {
    email: words.newEmail,
    phone: words.newPhone,
    email_password: words.password,
    phone_password: words.password,
  };
  const { field, errors } = bindForm(text, { labels, reply: reply ?? undefined });
  return (
    <section className="stack gap-4">
      <h2>{isEmail ? words.email : words.phone}</h2>
      <p className="break-words">
        {present === null ? words.none : `${present} (${isProved ? words.proved : words.unproved})`}
      </p>
      {isWaiting && <ContactCode channel={channel} reply={codeReply} />}
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="do" value={channel} />
        <TextField
          {...field(channel)}
          type={isEmail ? "email" : "tel"}
          hint={isEmail ? undefined : words.phoneHint}
          autoComplete={isEmail ? "email" : "tel"}
          maxLength={isEmail ? 254 : 40}
        />
        {profile.hasPassword && <PasswordField {...field(password)} autoComplete="current-password" />}
        <p className="text-sm text-muted">{words.why}</p>
        <Button variant={isWaiting ? "secondary" : "primary"}>{words.send}</Button>
      </Form>
    </section>
  );
}
