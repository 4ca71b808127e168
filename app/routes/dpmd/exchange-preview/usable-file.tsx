import type { ExchangePreview } from "~/server/exchange/preview-exchange.server";

import { Button, ButtonLink } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { FirstRows } from "./first-rows";

type Lists = Extract<ExchangePreview, { kind: "usable" }>["lists"];

type UsableFileProps = { lists: Lists; changes: number; reply: FormReply | undefined };

/** What would be made, changed and left, list by list, with the first rows; then the choice and the one button. */
export function UsableFile({ lists, changes, reply }: UsableFileProps) {
  const words = useText();
  const { preview: text, lists: names } = words.pages.exchange;
  const form = bindForm(words, { labels: { arriveAs: text.arrive }, reply, stored: { arriveAs: "submitted" } });
  const columns: Column<Lists[number]>[] = [
    { header: text.columns.list, cell: ({ list }) => names[list] },
    { header: text.columns.created, align: "end", cell: ({ counts }) => counts.created },
    { header: text.columns.changed, align: "end", cell: ({ counts }) => counts.changed },
    { header: text.columns.unchanged, align: "end", cell: ({ counts }) => counts.unchanged },
  ];
  const cancel = (
    <ButtonLink href={href.exchange} variant="quiet">
      {text.cancel}
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <p className="measure text-lg">{changes === 0 ? text.nothing : text.lead(changes)}</p>
      <ResponsiveTable caption={text.title} columns={columns} rows={lists} rowKey={({ list }) => list} />
      {lists.map(({ list, rows }) => rows.length > 0 && <FirstRows key={list} list={names[list]} rows={rows} />)}
      {changes === 0 ? (
        <p>{cancel}</p>
      ) : (
        <form method="post" className="card stack">
          <ChoiceList
            type="radio"
            {...form.choice("arriveAs")}
            hint={text.kept}
            choices={[
              { value: "submitted", label: text.submitted },
              { value: "published", label: text.published },
            ]}
          />
          <div className="cluster">
            <Button type="submit">{text.button}</Button>
            {cancel}
          </div>
        </form>
      )}
    </>
  );
}
