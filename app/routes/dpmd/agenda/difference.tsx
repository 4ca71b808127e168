import type { AgendaReading } from "~/server/events/read-agenda.server";

import { Button } from "../../../components/button";
import { NumberField } from "../../../components/number-field";
import { useText } from "../../../i18n/language";
import { pairInText } from "./pair-text";
import { useNames } from "./use-names";

/** What changed from another agenda, or a form to choose which. */
export function Difference({ reading }: { reading: AgendaReading }) {
  const text = useText().pages.agenda.one;
  const { difference: found, agenda } = reading;
  if (agenda.number === 1 && found === null) return null;
  return (
    <section className="stack gap-3">
      <form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <NumberField name="beda" label={text.compare} defaultValue={found?.number ?? agenda.basedOn ?? undefined} />
        <Button type="submit" variant="secondary">
          {text.compareButton}
        </Button>
      </form>
      {found && <Changes reading={reading} found={found} />}
    </section>
  );
}

type Found = NonNullable<AgendaReading["difference"]>;

function Changes({ reading, found: { number, difference } }: { reading: AgendaReading; found: Found }) {
  const text = useText().pages.agenda.one;
  const { pairName } = useNames(reading);
  const nameOf = (ref: string) => {
    const pair = pairInText(ref);
    return pair ? pairName(pair) : ref;
  };
  const placeOf = ({ slot, table }: { slot: number; table: number }) => text.place(slot + 1, table + 1);
  const groups = [
    { title: text.added, rows: difference.added.map((one) => ({ ref: one.ref, what: placeOf(one) })) },
    { title: text.removed, rows: difference.removed.map((one) => ({ ref: one.ref, what: placeOf(one) })) },
    ...[
      { title: text.movedSlot, moved: difference.movedSlot },
      { title: text.movedTable, moved: difference.movedTable },
    ].map(({ title, moved }) => ({
      title,
      rows: moved.map(({ ref, from, to }) => ({ ref, what: text.way(placeOf(from), placeOf(to)) })),
    })),
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className="card stack gap-3">
      <h2 className="text-lg">{text.difference(number)}</h2>
      {groups.length === 0 && <p>{text.same}</p>}
      {groups.map(({ title, rows }) => (
        <div key={title}>
          <h3 className="text-base">
            {title} <span className="tabular font-normal text-muted">{rows.length}</span>
          </h3>
          <ul className="list-disc pl-6">
            {rows.map(({ ref, what }) => (
              <li key={ref}>
                {nameOf(ref)}: {what}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
