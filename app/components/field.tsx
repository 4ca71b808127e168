import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

import { useText } from "../i18n/language";

/** What every field has. `id` is `name` unless given; errors say what happened and what to do. */
export type FieldProps = {
  name: string;
  label: string;
  id?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** True unless said otherwise; what may be left empty says so beside its label. */
  required?: boolean | undefined;
  /** False in filters and searches, where everybody knows that a field may be left empty. */
  saysOptional?: boolean | undefined;
};

/** Attributes that tie a control to its label, hint and error. */
export type ControlAttributes = {
  id: string;
  name: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
};

/** The ids of a field's hint and error, as `aria-describedby` wants them; undefined when there is neither. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The error of a field: an icon, a word and the sentence. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const text = useText().parts.field;
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="with-icon font-medium text-negative">
      <CircleAlert className="icon" />
      <span>
        <span className="sr-only">{text.errorPrefix} </span>
        {error}
      </span>
    </p>
  );
}

/** The hint of a field. */
export function FieldHint({ id, hint }: { id: string; hint: string | undefined }) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} className="text-sm text-muted">
      {hint}
    </p>
  );
}

type FrameProps = FieldProps & { children: (control: ControlAttributes) => ReactNode };

/** Label, hint, control and error of one question, in this order. */
export function Field({
  name,
  label,
  id = name,
  hint,
  error,
  required = true,
  saysOptional = true,
  children,
}: FrameProps) {
  const text = useText().parts.field;
  return (
    <div className="flex max-w-144 flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {!required && saysOptional && <span className="font-normal text-muted"> ({text.optional})</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      {children({
        id,
        name,
        required,
        "aria-describedby": describedBy(id, { hint, error }),
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={id} error={error} />
    </div>
  );
}
