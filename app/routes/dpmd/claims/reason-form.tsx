import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { REASON_LENGTH } from "../../../forms/person-lengths";
import { useText } from "../../../i18n/language";

type ReasonFormProps = {
  /** What the page's action reads as `tindakan`. */
  deed: string;
  /** About whom or what: the hidden field and its value, unique on the page. */
  about: { field: string; id: string };
  label: string;
  submit: string;
  reply: FormReply | undefined;
  variant?: "primary" | "secondary" | "danger";
};

/** One reason and one button. */
export function ReasonForm({ deed, about, label, submit, reply, variant = "secondary" }: ReasonFormProps) {
  const id = `reason-${deed}-${about.id}`;
  const form = bindForm(useText(), { labels: { reason: label }, reply });
  return (
    <form method="post" className="stack gap-3 py-2" noValidate>
      <ErrorSummary errors={form.errors.map((error) => ({ ...error, fieldId: id }))} />
      <input type="hidden" name="tindakan" value={deed} />
      <input type="hidden" name={about.field} value={about.id} />
      <TextArea {...form.field("reason")} id={id} rows={3} maxLength={REASON_LENGTH.max} />
      <p>
        <Button variant={variant}>{submit}</Button>
      </p>
    </form>
  );
}
