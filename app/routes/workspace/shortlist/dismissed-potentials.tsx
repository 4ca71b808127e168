import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { ShortlistEntry } from "~/server/shortlist/read-shortlist.server";

import { Button } from "../../../components/button";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";

/** What was passed over, with the reason, folded; each can be brought back. */
export function DismissedPotentials({ entries }: { entries: readonly ShortlistEntry[] }) {
  const text = useText().pages.shortlist;
  const { declineReason } = brokeringLabels[useLanguage()];
  if (entries.length === 0) return null;
  return (
    <details className="card">
      <summary className="min-h-11 content-center font-semibold">{text.dismissed(entries.length)}</summary>
      <ul className="divide-y divide-line">
        {entries.map(({ potential, title, village, district, reason, note }) => (
          <li key={potential} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="font-semibold">
                <a href={href.potential(potential)} className="link" lang="id">
                  {title}
                </a>
              </p>
              <p className="text-sm text-muted">
                {village}, {district}
              </p>
              {reason && <p>{text.because(declineReason[reason])}</p>}
              {note && <p className="whitespace-pre-line text-muted">{note}</p>}
            </div>
            <form method="post" aria-label={text.actions.of(title)}>
              <input type="hidden" name="potential" value={potential} />
              <Button type="submit" name="tindakan" value="undo" variant="secondary">
                {text.actions.restore}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}
