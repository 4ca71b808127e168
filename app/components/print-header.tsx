import { PRODUCT_NAME } from "../i18n/product-name";
import { dayText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";
import { useRegency } from "../i18n/regency";
import { MotifBand } from "./motif-band";

type PrintHeaderProps = {
  /** Full address of the page, so that the paper leads back to it. */
  address: string;
  /** The day of printing, `2026-11-24`. */
  day: string;
};

/** Head of a printed page; not on screens. */
export function PrintHeader({ address, day }: PrintHeaderProps) {
  const language = useLanguage();
  const text = useText().parts;
  return (
    <div className="mb-6 hidden print:block">
      <div className="flex items-end justify-between gap-4 pb-2">
        <p className="text-lg font-bold">
          {PRODUCT_NAME} <span className="font-normal">{useRegency()}</span>
        </p>
        <p className="text-right text-sm">
          {text.printed(dayText(day, language))}
          <span className="block">{address}</span>
        </p>
      </div>
      <MotifBand id="motif-print" />
    </div>
  );
}
