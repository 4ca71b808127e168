import { AffixedInput } from "./affixed-input";
import type { FieldProps } from "./field";

type NumberFieldProps = FieldProps & {
  /** The unit that stands behind the number: "ton per tahun". */
  unit?: string | undefined;
  decimals?: boolean;
  /** What is stored, or what was typed last as it was typed. */
  defaultValue?: number | string | undefined;
};

/** A number with its unit; typed as text, so that a scroll or a dot never changes it silently. */
export function NumberField({ unit, decimals = false, defaultValue, ...field }: NumberFieldProps) {
  const inputMode = decimals ? "decimal" : "numeric";
  return <AffixedInput {...field} after={unit} inputMode={inputMode} defaultValue={defaultValue?.toString()} />;
}
