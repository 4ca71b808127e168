import { Field, type FieldProps } from "./field";

type TextAreaProps = FieldProps & { defaultValue?: string | undefined; rows?: number; maxLength?: number };

/** Several lines of text: a description, a reason. */
export function TextArea({ defaultValue, rows = 4, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea {...control} rows={rows} maxLength={maxLength} defaultValue={defaultValue} className="control" />
      )}
    </Field>
  );
}
