import { useText } from "../i18n/language";
import { AffixedInput } from "./affixed-input";
import type { FieldProps } from "./field";

type MoneyFieldProps = FieldProps & {
  /** What is stored, or what was typed last as it was typed. */
  defaultValue?: number | string | undefined;
};

/** An amount of whole rupiah, typed with or without dots. */
export function MoneyField({ defaultValue, ...field }: MoneyFieldProps) {
  const text = useText().parts.field;
  return <AffixedInput {...field} before={text.rupiah} inputMode="numeric" defaultValue={defaultValue?.toString()} />;
}
