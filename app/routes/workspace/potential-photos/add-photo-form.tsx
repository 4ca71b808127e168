import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { PhotoField } from "../../../components/photo-field";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

type AddPhotoFormProps = { reply: FormReply | undefined; captionLength: number };

/** One photo from the camera or the gallery, with a few words. */
export function AddPhotoForm({ reply, captionLength }: AddPhotoFormProps) {
  const words = useText();
  const text = words.pages.myPotential.photos;
  const form = bindForm(words, { labels: text.labels, reply });
  const { name, label, error } = form.field("photo");
  return (
    <section className="card stack gap-4">
      <h2 className="text-lg">{text.add}</h2>
      <ErrorSummary errors={form.errors} />
      <form method="post" encType="multipart/form-data" noValidate className="stack">
        <PhotoField name={name} label={label} error={error} />
        <TextField {...form.field("caption")} hint={text.captionHint} required={false} maxLength={captionLength} />
        <Button type="submit">{text.send}</Button>
      </form>
    </section>
  );
}
