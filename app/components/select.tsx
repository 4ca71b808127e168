import { Field, type FieldProps } from "./field";

type SelectProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  defaultValue?: string | undefined;
  /** Submits the form on change where scripts run; the form's own button stays. */
  submitsOnChange?: boolean;
};

/** One choice from a list too long for radio buttons. */
export function Select({ options, defaultValue, submitsOnChange = false, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          defaultValue={defaultValue}
          className="control"
          data-submits={submitsOnChange ? "" : undefined}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
