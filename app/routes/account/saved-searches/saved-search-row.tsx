import { Trash2 } from "lucide-react";

import { SEARCH_DIGESTS } from "~/matching/domain/vocabulary";
import type { ShownSearch } from "~/server/saved-searches/read-saved-searches.server";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { Tag } from "../../../components/tag";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { SEARCH_NAME_LENGTH } from "../../../forms/saved-search-form";
import { href } from "../../../http/href";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** A saved search, and in words what it asks. */
type Row = ShownSearch & { words: string };

type SavedSearchRowProps = { search: Row; timeZone: string; reply: FormReply | undefined };

/** One saved search: what is new in it, and how to change or remove it. */
export function SavedSearchRow({ search, timeZone, reply }: SavedSearchRowProps) {
  const { id, name, address, words: asked, fresh } = search;
  const text = useText().pages.savedSearches;
  return (
    <li id={`pencarian-${id}`} className="stack gap-1 border-b border-line pb-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lg break-words">
          <a href={`${href.discover}?${address}`} className="text-brand hover:underline">
            {name}
          </a>
        </h2>
        {fresh !== null && fresh.count > 0 && <Tag>{text.fresh(`${fresh.count}${fresh.isMore ? "+" : ""}`)}</Tag>}
      </div>
      {asked !== name && <p className="text-sm break-words text-muted">{asked}</p>}
      <State search={search} timeZone={timeZone} />
      <details open={reply !== undefined}>
        <summary className="link min-h-11 cursor-pointer py-2">
          {text.change} <span className="sr-only">{name}</span>
        </summary>
        <div className="stack gap-5 py-2">
          <ChangeForm search={search} reply={reply} />
          <form method="post">
            <input type="hidden" name="id" value={id} />
            <Button variant="secondary" name="do" value="remove" icon={<Trash2 className="icon" />}>
              {text.remove}
            </Button>
          </form>
        </div>
      </details>
    </li>
  );
}

/** What is new since when, and how often one is told. */
function State({ search: { fresh, frequency, seenAt }, timeZone }: Pick<SavedSearchRowProps, "search" | "timeZone">) {
  const language = useLanguage();
  const text = useText().pages.savedSearches;
  if (fresh === null) return <p className="text-sm">{text.undated}</p>;
  const day = instantDayText(seenAt, { language, timeZone });
  return (
    <p className="text-sm">
      {fresh.count > 0 ? text.someNew(day) : text.nothingNew(day)} · {text.told[frequency]}
    </p>
  );
}

function ChangeForm({ search, reply }: Pick<SavedSearchRowProps, "search" | "reply">) {
  const { id, name, frequency, fresh } = search;
  const words = useText();
  const text = words.pages.savedSearches;
  const form = bindForm(words, {
    labels: { name: text.name, frequency: text.frequency },
    reply,
    stored: { name, frequency },
  });
  const errors = form.errors.map((error) => ({ ...error, fieldId: `${error.fieldId}-${id}` }));
  return (
    <form method="post" noValidate className="stack gap-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <TextField {...form.field("name")} id={`name-${id}`} maxLength={SEARCH_NAME_LENGTH} autoComplete="off" />
      {fresh === null ? (
        <input type="hidden" name="frequency" value="never" />
      ) : (
        <ChoiceList
          type="radio"
          {...form.choice("frequency")}
          id={`frequency-${id}`}
          choices={SEARCH_DIGESTS.map((code) => ({ value: code, ...text.frequencies[code] }))}
        />
      )}
      <p>
        <Button name="do" value="change">
          {text.submit}
        </Button>
      </p>
    </form>
  );
}
