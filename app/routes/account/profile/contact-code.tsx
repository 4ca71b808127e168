import { Form } from "@remix-run/react";

import type { Channel } from "~/matching/domain/vocabulary";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

/** The code that proves a new address or number. */
export function ContactCode({ channel, reply }: { channel: Channel; reply: FormReply | null }) {
  const text = useText();
  const words = text.pages.privacy.profile;
  const { field, errors } = bindForm(text, { labels: { code: words.code }, reply: reply ?? undefined });
  const code = field("code");
  return (
    <>
      <Banner tone="informative" title={channel === "email" ? words.sentEmail : words.sentPhone} />
      <ErrorSummary errors={errors.map((error) => ({ ...error, fieldId: `${channel}-code` }))} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="do" value="code" />
        <input type="hidden" name="channel" value={channel} />
        <TextField {...code} id={`${channel}-code`} inputMode="numeric" autoComplete="one-time-code" maxLength={40} />
        <Button>{words.prove}</Button>
      </Form>
    </>
  );
}
