import { useText } from "../i18n/language";
import { Field, type FieldProps } from "./field";

type PasswordFieldProps = FieldProps & {
  /** `current-password` lets a password manager fill it in, `new-password` lets it propose one. */
  autoComplete: "current-password" | "new-password";
  /** What a form's binding may carry along; a password is never sent back. */
  defaultValue?: string | undefined;
};

/** A password; where scripts run, a button beside it shows what was typed. Pasting is welcome. */
export function PasswordField({ autoComplete, defaultValue: _neverShown, ...field }: PasswordFieldProps) {
  const text = useText().pages.signIn;
  return (
    <Field {...field}>
      {(control) => (
        <div className="flex gap-2">
          <input
            {...control}
            type="password"
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            className="control grow"
          />
          <button
            type="button"
            hidden
            aria-controls={control.id}
            aria-pressed={false}
            data-reveals={control.id}
            data-hide={text.hidePassword}
            className="button button-secondary"
          >
            {text.showPassword}
          </button>
        </div>
      )}
    </Field>
  );
}
