import { useText } from "../i18n/language";

type ErrorSummaryProps = {
  errors: readonly { fieldId: string; message: string }[];
  /** Where scripts run, the page opens with the focus here. */
  takesFocus?: boolean;
};

/** All errors of a form at its top, each a link to its field. Nothing is shown when there are none. */
export function ErrorSummary({ errors, takesFocus = true }: ErrorSummaryProps) {
  const text = useText().parts.errorSummary;
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      className="stack gap-2 rounded-md border-2 border-negative bg-surface p-4"
      data-focus={takesFocus ? "" : undefined}
    >
      <h2 className="text-lg text-negative">{text.title(errors.length)}</h2>
      <ul className="list-disc pl-5">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId} className="py-1">
            <a href={`#${fieldId}`} className="font-medium text-negative underline">
              {message}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-muted">{text.kept}</p>
    </div>
  );
}
