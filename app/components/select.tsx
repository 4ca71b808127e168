import { Field, type FieldProps } from "./field";

type SelectProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  defaultValue?: string | undefined;
  /** What stands at the top for no choice. */
  empty?: string;
  /** Submits the form on change where scripts run; the form's own button stays. */
  submitsOnChange?: boolean;
};

/** One choice from a list too long for radio buttons. */
export function Select({ options, defaultValue, empty, submitsOnChange = false, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          defaultValue={defaultValue}
          className="control"
          data-submits={submitsOnChange ? "" : undefined}
        >
          {empty !== undefined && <option value="">{empty}</option>}
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
