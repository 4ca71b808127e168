import { useText } from "../i18n/language";
import { AffixedInput } from "./affixed-input";
import type { FieldProps } from "./field";

type MoneyFieldProps = FieldProps & { defaultValue?: number | undefined };

/** An amount of whole rupiah, typed with or without dots. */
export function MoneyField({ defaultValue, ...field }: MoneyFieldProps) {
  const text = useText().parts.field;
  return <AffixedInput {...field} before={text.rupiah} inputMode="numeric" defaultValue={defaultValue?.toString()} />;
}
