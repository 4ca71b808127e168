import { Bookmark, BookmarkX } from "lucide-react";

import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import { DECLINE_REASONS } from "~/matching/domain/vocabulary";
import type { Choice } from "~/server/interests/read-my-interest.server";

import { Button } from "../../../components/button";
import { Select } from "../../../components/select";
import { StatusTag } from "../../../components/status-tag";
import { TextArea } from "../../../components/text-area";
import { useLanguage, useText } from "../../../i18n/language";

type MatchActionsProps = {
  potential: { ref: string; title: string };
  choice: Pick<Choice, "choice" | "note"> | null;
  /** Where in which list it is shown; null on the shortlist itself. */
  shown: { position: number; listVersion: string } | null;
};

/** Longest note that the database keeps. */
const NOTE_LENGTH = 2000;

/** What a partner can decide about a potential: save, note, pass over, undo. */
export function MatchActions({ potential, choice, shown }: MatchActionsProps) {
  const text = useText().pages.shortlist.actions;
  const { declineReason } = brokeringLabels[useLanguage()];
  const { ref, title } = potential;
  const isSaved = choice?.choice === "saved";
  return (
    <form method="post" aria-label={text.of(title)} className="flex flex-wrap items-start gap-x-4 gap-y-1 print:hidden">
      <input type="hidden" name="potential" value={ref} />
      {shown && <input type="hidden" name="position" value={shown.position} />}
      {shown && <input type="hidden" name="listVersion" value={shown.listVersion} />}
      <div className="cluster">
        {isSaved && <StatusTag tone="positive">{text.isSaved}</StatusTag>}
        {isSaved ? (
          <Button type="submit" name="tindakan" value="undo" variant="quiet" icon={<BookmarkX className="icon" />}>
            {text.undo}
          </Button>
        ) : (
          <Button type="submit" name="tindakan" value="save" variant="secondary" icon={<Bookmark className="icon" />}>
            {text.save}
          </Button>
        )}
      </div>
      <details open={Boolean(choice?.note)} className="open:w-full">
        <summary className="min-h-11 content-center font-semibold text-brand">{text.noteOpener}</summary>
        <div className="stack gap-3 pb-2">
          <TextArea
            name="note"
            id={`note-${ref}`}
            label={text.note}
            hint={text.noteHint}
            required={false}
            rows={3}
            maxLength={NOTE_LENGTH}
            defaultValue={choice?.note ?? undefined}
          />
          <div>
            <Button type="submit" name="tindakan" value="note" variant="secondary">
              {text.saveNote}
            </Button>
          </div>
        </div>
      </details>
      <details className="open:w-full">
        <summary className="min-h-11 content-center font-semibold text-brand">{text.dismissOpener}</summary>
        <div className="stack gap-3 pb-2">
          <Select
            name="reason"
            id={`reason-${ref}`}
            label={text.reason}
            options={DECLINE_REASONS.map((value) => ({ value, label: declineReason[value] }))}
          />
          <div>
            <Button type="submit" name="tindakan" value="dismiss" variant="secondary">
              {text.dismiss}
            </Button>
          </div>
        </div>
      </details>
    </form>
  );
}

/** Marks a potential for the comparison; the button that compares stands in `CompareBar`. */
export function CompareBox({ potential }: { potential: { ref: string; title: string } }) {
  const text = useText().pages.shortlist.actions;
  return (
    <label className="choice flex min-h-11 w-fit cursor-pointer items-center gap-3 print:hidden">
      <input type="checkbox" name="p" value={potential.ref} form={COMPARE_FORM} />
      <span>
        {text.compare}
        <span className="sr-only"> {potential.title}</span>
      </span>
    </label>
  );
}

/** Id of the form that every `CompareBox` belongs to. */
const COMPARE_FORM = "banding";

/** The button that puts the marked potentials beside each other. */
export function CompareBar({ action }: { action: string }) {
  const text = useText().pages.shortlist.compare;
  return (
    <form id={COMPARE_FORM} method="get" action={action} className="cluster gap-x-4 print:hidden">
      <Button type="submit" variant="secondary">
        {text.button}
      </Button>
      <span className="text-sm text-muted">{text.hint}</span>
    </form>
  );
}
