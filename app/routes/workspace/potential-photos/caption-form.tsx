import type { PhotoListing } from "~/server/verification/review-potential.server";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

type CaptionFormProps = {
  photo: PhotoListing;
  /** What the photo is called for those who cannot see it. */
  name: string;
  reply: FormReply | undefined;
  captionLength: number;
};

/** What a photo shows, to be said anew; folded until somebody wants to. */
export function CaptionForm({ photo: { key, caption }, name, reply, captionLength }: CaptionFormProps) {
  const words = useText();
  const text = words.pages.myPotential.photos;
  const form = bindForm(words, { labels: text.labels, reply, stored: { caption } });
  const id = `caption-${key}`;
  return (
    <details open={reply !== undefined}>
      <summary className="min-h-11 py-2 font-medium">
        {text.editCaption} <span className="sr-only">{name}</span>
      </summary>
      <form method="post" noValidate className="stack">
        <ErrorSummary errors={form.errors.map((error) => ({ ...error, fieldId: id }))} />
        <input type="hidden" name="foto" value={key} />
        <TextField
          {...form.field("caption")}
          id={id}
          hint={text.captionUse}
          required={false}
          maxLength={captionLength}
        />
        <p>
          <Button type="submit" name="tindakan" value="caption" variant="secondary">
            {text.saveCaption}
          </Button>
        </p>
      </form>
    </details>
  );
}
