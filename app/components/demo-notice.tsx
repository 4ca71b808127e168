import { FlaskConical } from "lucide-react";

import { useText } from "../i18n/language";

/** Marks figures that were invented for the demonstration. */
export function DemoNotice() {
  const text = useText().parts.demo;
  return (
    <p className="with-icon text-sm text-muted">
      <FlaskConical className="icon" />
      <span>
        <strong className="font-semibold text-ink">{text.tag}.</strong> {text.sentence}
      </span>
    </p>
  );
}
