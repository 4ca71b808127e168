import { FlaskConical } from "lucide-react";

import { useText } from "../../i18n/language";

type DemonstrationNoteProps = { listings: readonly { invented: readonly string[] }[] };

/** Says above a list of interests that its figures are for demonstration, when any of them is. */
export function DemonstrationNote({ listings }: DemonstrationNoteProps) {
  const text = useText();
  if (!listings.some(({ invented }) => invented.length > 0)) return null;
  return (
    <p className="with-icon measure text-sm text-muted">
      <FlaskConical className="icon" />
      <span>
        <strong className="font-semibold text-ink">{text.parts.demo.tag}.</strong> {text.pages.site.demonstrationList}
      </span>
    </p>
  );
}
