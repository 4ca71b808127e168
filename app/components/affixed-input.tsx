import { Field, type FieldProps } from "./field";

type AffixedInputProps = FieldProps & {
  before?: string | undefined;
  after?: string | undefined;
  inputMode: "numeric" | "decimal";
  defaultValue: string | undefined;
};

/** A narrow input with a word before or behind it, read aloud after the label. */
export function AffixedInput({ before, after, inputMode, defaultValue, ...field }: AffixedInputProps) {
  return (
    <Field {...field}>
      {({ "aria-describedby": described, ...control }) => (
        <span className="flex max-w-64 items-center gap-2">
          {before && (
            <span id={`${control.id}-unit`} className="flex-none text-muted">
              {before}
            </span>
          )}
          <input
            {...control}
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            defaultValue={defaultValue}
            aria-describedby={before || after ? [`${control.id}-unit`, described].filter(Boolean).join(" ") : described}
            className="control tabular"
          />
          {after && (
            <span id={`${control.id}-unit`} className="flex-none text-muted">
              {after}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
