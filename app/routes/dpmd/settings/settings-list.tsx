import type { ProductSettings } from "~/server/settings/read-settings.server";

import { useText } from "../../../i18n/language";
import { CONTACT_SETTINGS, INTRODUCTION_SETTINGS, MONTH_SETTINGS } from "./settings-form";

/** The settings to read. */
export function SettingsList({ settings }: { settings: ProductSettings }) {
  const text = useText().pages.dpmd.settings;
  const groups = [
    {
      title: text.groups.contact,
      rows: CONTACT_SETTINGS.map((name) => ({ label: text.names[name], value: settings[name] || text.empty })),
    },
    {
      title: text.groups.learning,
      rows: [{ label: text.names.record_outcomes, value: settings.record_outcomes ? text.on : text.off }],
    },
    {
      title: text.groups.introductions,
      rows: INTRODUCTION_SETTINGS.map(({ name, unit }) => ({
        label: text.names[name],
        value: `${settings[name]} ${text.units[unit]}`,
      })),
    },
    {
      title: text.groups.retention,
      rows: MONTH_SETTINGS.map((name) => ({ label: text.names[name], value: text.months(settings[name]) })),
    },
  ];
  return (
    <>
      {groups.map(({ title, rows }) => (
        <section key={title} className="stack gap-2">
          <h2>{title}</h2>
          <dl className="stack gap-2">
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt className="text-sm text-muted">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
