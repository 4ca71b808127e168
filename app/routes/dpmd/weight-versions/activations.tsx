import type { WeightsHistory } from "~/server/weights/read-versions.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { versionName } from "../weight-parts/weight-names";

type Activation = WeightsHistory["activations"][number];

/** When which version began to hold, by whom and why. */
export function Activations({ activations, timeZone }: { activations: readonly Activation[]; timeZone: string }) {
  const language = useLanguage();
  const { weights: text } = useText().pages;
  const { activationColumns: names, activations: title, neverChanged, somebody } = text.versions;
  const columns: Column<Activation>[] = [
    { header: names.version, cell: ({ version }) => versionName(version, text) },
    { header: names.at, cell: ({ at }) => momentText(at, { language, timeZone }) },
    { header: names.who, cell: ({ by }) => by ?? somebody },
    { header: names.why, cell: ({ reason }) => reason },
  ];
  if (activations.length === 0) {
    return (
      <section className="stack gap-2">
        <h2>{title}</h2>
        <p>{neverChanged}</p>
      </section>
    );
  }
  return (
    <section>
      <ResponsiveTable
        caption={title}
        columns={columns}
        rows={activations}
        rowKey={({ at, version }) => `${at.toString()} ${version}`}
      />
    </section>
  );
}
