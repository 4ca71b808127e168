import { useText } from "../i18n/language";
import { Field, type FieldProps } from "./field";

type PhotoFieldProps = FieldProps & {
  /** Address of the stored photo. */
  current?: string | undefined;
};

/** A photo from the camera or the gallery, with the stored one above it. */
export function PhotoField({ current, hint, ...field }: PhotoFieldProps) {
  const text = useText().parts.field.photo;
  return (
    <Field {...field} hint={hint ?? text.hint}>
      {(control) => (
        <>
          {current && (
            <img src={current} alt={text.current} width={320} height={240} className="rounded-md border border-line" />
          )}
          <input {...control} type="file" accept="image/*" className="control" data-previews="" />
        </>
      )}
    </Field>
  );
}
