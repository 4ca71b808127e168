import type { ProductSettings } from "~/server/settings/read-settings.server";

import { AffixedInput } from "../../../components/affixed-input";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";
import { CONTACT_SETTINGS, INTRODUCTION_SETTINGS, MONTH_SETTINGS } from "./settings-form";

type SettingsFieldsProps = { settings: ProductSettings; reply: FormReply | undefined };

const TYPES = { dpmd_contact_name: "text", dpmd_contact_phone: "tel", dpmd_contact_email: "email" } as const;

/** The settings to change. */
export function SettingsFields({ settings, reply }: SettingsFieldsProps) {
  const words = useText();
  const text = words.pages.dpmd.settings;
  const form = bindForm(words, { labels: text.names, reply, stored: settings });
  const recording = form.choice("record_outcomes");
  return (
    <form method="post" className="stack gap-8">
      <ErrorSummary errors={form.errors} />
      <section className="stack">
        <h2>{text.groups.contact}</h2>
        <p className="measure text-muted">{text.contactHint}</p>
        {CONTACT_SETTINGS.map((name) => (
          <TextField key={name} {...form.field(name)} type={TYPES[name]} required={false} maxLength={120} />
        ))}
      </section>
      <section className="stack">
        <h2>{text.groups.learning}</h2>
        <label className="choice measure flex min-h-11 cursor-pointer items-start gap-3 py-2">
          <input
            type="checkbox"
            id={recording.name}
            name={recording.name}
            defaultChecked={recording.selected.length > 0}
          />
          <span>
            {recording.label}
            <span className="block text-sm text-muted">{text.hints.record_outcomes}</span>
          </span>
        </label>
      </section>
      <section className="stack">
        <h2>{text.groups.introductions}</h2>
        <p className="measure text-muted">{text.hints.introductions}</p>
        {INTRODUCTION_SETTINGS.map(({ name, unit }) => (
          <AffixedInput key={name} {...form.field(name)} after={text.units[unit]} inputMode="numeric" />
        ))}
      </section>
      <section className="stack">
        <h2>{text.groups.retention}</h2>
        <p className="measure text-muted">{text.hints.retention}</p>
        {MONTH_SETTINGS.map((name) => (
          <AffixedInput key={name} {...form.field(name)} after={text.monthsUnit} inputMode="numeric" />
        ))}
      </section>
      <p>
        <Button type="submit">{text.save}</Button>
      </p>
    </form>
  );
}
