import type { Quantity } from "~/matching/domain/market";

import { quantityText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";

/** An amount with unit and period, or the word for unknown. */
export function QuantityText({ quantity }: { quantity: Quantity | null }) {
  const language = useLanguage();
  const text = useText().parts.potential;
  return <span className="tabular">{quantity ? quantityText(quantity, language) : text.unknown}</span>;
}
