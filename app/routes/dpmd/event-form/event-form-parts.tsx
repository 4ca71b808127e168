import { AffixedInput } from "../../../components/affixed-input";
import { Banner } from "../../../components/banner";
import { Button, ButtonLink } from "../../../components/button";
import { DateField } from "../../../components/date-field";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { TextField } from "../../../components/text-field";
import { bindForm, type FormBinding } from "../../../forms/bind-form";
import { BREAKS, EVENT_LENGTHS, type EventField } from "../../../forms/event-forms";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

type EventFormPartsProps = {
  stored: Partial<Record<EventField, string | number>>;
  reply: FormReply | undefined;
  /** What goes with the form and is not typed. */
  hidden: { ref?: string; version?: number | string };
  isStale: boolean;
  /** Whether an agenda stands on times, slots and tables. */
  isFixed: boolean;
  cancelHref: string;
};

/** What DPMD says of an event. */
export function EventFormParts({ stored, reply, hidden, isStale, isFixed, cancelHref }: EventFormPartsProps) {
  const words = useText();
  const text = words.pages.events.form;
  const form = bindForm(words, { labels: text.labels, reply, stored });
  return (
    <form method="post" className="stack gap-8">
      {isStale && (
        <Banner tone="warning" title={text.stale.title}>
          {text.stale.text}
        </Banner>
      )}
      <ErrorSummary errors={form.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <section className="stack">
        <h2>{text.groups.what}</h2>
        <TextField {...form.field("title")} maxLength={EVENT_LENGTHS.title} />
        <DateField {...form.field("heldOn")} />
        <TextField {...form.field("place")} maxLength={EVENT_LENGTHS.place} />
        <TextArea {...form.field("note")} required={false} rows={3} maxLength={EVENT_LENGTHS.note} />
      </section>
      {isFixed && <p className="measure text-muted">{text.fixed}</p>}
      {!isFixed && <PlanFields form={form} />}
      <section className="stack">
        <h2>{text.groups.limits}</h2>
        <AffixedInput {...form.field("minMeetings")} after={text.meetings} inputMode="numeric" />
        <AffixedInput {...form.field("maxMeetings")} after={text.meetings} inputMode="numeric" />
      </section>
      <div className="cluster">
        <Button type="submit">{text.save}</Button>
        <ButtonLink href={cancelHref} variant="quiet">
          {text.cancel}
        </ButtonLink>
      </div>
    </form>
  );
}

/** Times, slots and tables: what an agenda stands on. */
function PlanFields({ form }: { form: FormBinding<EventField> }) {
  const text = useText().pages.events.form;
  return (
    <>
      <section className="stack">
        <h2>{text.groups.when}</h2>
        <TextField {...form.field("startsAt")} />
        <AffixedInput {...form.field("slotMinutes")} after={text.minutes} inputMode="numeric" />
        <AffixedInput {...form.field("slotCount")} after={text.slots} inputMode="numeric" />
        <AffixedInput {...form.field("firstHalf")} after={text.slots} inputMode="numeric" />
      </section>
      <section className="stack">
        <h2>{text.groups.breaks}</h2>
        <p className="measure text-muted">{text.breaksHint}</p>
        {BREAKS.map((number) => (
          <div key={number} className="flex flex-wrap gap-x-6 gap-y-3">
            <AffixedInput {...form.field(`break${number}After`)} required={false} inputMode="numeric" />
            <AffixedInput
              {...form.field(`break${number}Minutes`)}
              required={false}
              after={text.minutes}
              inputMode="numeric"
            />
          </div>
        ))}
      </section>
      <section className="stack">
        <h2>{text.groups.tables}</h2>
        <AffixedInput {...form.field("tableCount")} after={text.tables} inputMode="numeric" />
      </section>
    </>
  );
}
