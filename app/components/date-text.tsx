import { dayText } from "../i18n/format";
import { useLanguage } from "../i18n/language";

/** A day (`2026-11-24`) in words. */
export function DateText({ day }: { day: string }) {
  const language = useLanguage();
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {dayText(day, language)}
    </time>
  );
}
