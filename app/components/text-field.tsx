import type { InputHTMLAttributes } from "react";

import { Field, type FieldProps } from "./field";

type TextFieldProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "defaultValue" | "autoComplete" | "inputMode" | "maxLength" | "disabled"
  >;

/** One line of text: a name, an address, a phone number (`type="tel"`), a password. */
export function TextField({
  type = "text",
  defaultValue,
  autoComplete,
  inputMode,
  maxLength,
  disabled,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          defaultValue={defaultValue}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          disabled={disabled}
          className="control"
        />
      )}
    </Field>
  );
}
