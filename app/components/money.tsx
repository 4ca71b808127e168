import { moneyRangeText, moneyText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";

/** Whole rupiah in full. */
export function Money({ rupiah }: { rupiah: number }) {
  return <span className="tabular whitespace-nowrap">{moneyText(rupiah)}</span>;
}

type MoneyRangeProps = { range: { min: number | null; max: number | null } | null };

/** A range of rupiah in short words, or the word for unknown. */
export function MoneyRange({ range }: MoneyRangeProps) {
  const language = useLanguage();
  const text = useText().parts.potential;
  const words = range && moneyRangeText(range, language);
  return <span className="tabular">{words ?? text.unknown}</span>;
}
