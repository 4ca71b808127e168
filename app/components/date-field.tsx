import { Field, type FieldProps } from "./field";

type DateFieldProps = FieldProps & {
  /** Days, `2026-11-24`. */
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** A day, picked with the phone's own calendar. */
export function DateField({ defaultValue, min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className="block max-w-52">
          <input {...control} type="date" min={min} max={max} defaultValue={defaultValue} className="control tabular" />
        </span>
      )}
    </Field>
  );
}
