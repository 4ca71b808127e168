import { Form } from "@remix-run/react";

import { LANGUAGES } from "~/matching/domain/vocabulary";
import type { ProfileReading } from "~/server/privacy/change-profile.server";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

type NameAndLanguageProps = { profile: ProfileReading; reply: FormReply | null };

/** What one is called, and the language of messages. */
export function NameAndLanguage({ profile, reply }: NameAndLanguageProps) {
  const text = useText();
  const words = text.pages.privacy.profile;
  const { field, choice, errors } = bindForm(text, {
    labels: { name: words.name, language: words.language },
    reply: reply ?? undefined,
    stored: { name: profile.name, language: profile.language },
  });
  return (
    <section className="stack gap-4">
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="do" value="profile" />
        <TextField {...field("name")} autoComplete="name" maxLength={120} />
        <ChoiceList
          type="radio"
          {...choice("language")}
          choices={LANGUAGES.map((language) => ({ value: language, label: words.languages[language] }))}
        />
        <Button>{words.submit}</Button>
      </Form>
    </section>
  );
}
