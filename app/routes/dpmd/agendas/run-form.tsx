import type { AgendaListing } from "~/server/events/read-agendas.server";

import { Button } from "../../../components/button";
import { Select } from "../../../components/select";
import { useText } from "../../../i18n/language";

/** How long a search may take, in seconds. */
export const RUN_SECONDS = [10, 30, 60, 120, 300] as const;

/** Asks for an agenda: anew, or with as little change as can be. */
export function RunForm({ agendas }: { agendas: readonly AgendaListing[] }) {
  const text = useText().pages.agenda.run;
  const published = agendas.find(({ isPublished }) => isPublished);
  return (
    <form method="post" className="card stack gap-3 print:hidden">
      <div>
        <h2 className="text-lg">{text.title}</h2>
        <p className="measure text-muted">{text.lead}</p>
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <Select
          name="seconds"
          label={text.seconds}
          defaultValue="30"
          options={RUN_SECONDS.map((seconds) => ({ value: String(seconds), label: text.secondsOf(seconds) }))}
        />
        <Select
          name="basedOn"
          label={text.basedOn}
          defaultValue={String(published?.number ?? 0)}
          options={[
            { value: "0", label: text.anew },
            ...agendas.map(({ number }) => ({ value: String(number), label: text.keeping(number) })),
          ]}
        />
        <Button type="submit" name="tindakan" value="run">
          {text.button}
        </Button>
      </div>
    </form>
  );
}
