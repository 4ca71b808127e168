import { useText } from "../i18n/language";
import { Field, type FieldProps } from "./field";
import { TextLink } from "./text-link";

type FileFieldProps = FieldProps & {
  /** Kinds of file as the `accept` attribute names them: ".xlsx,.json". */
  accept: string;
  /** The size limit in words: "10 MB". */
  limit: string;
  /** The file that is stored already. */
  current?: { name: string; href: string } | undefined;
};

/** A file from the phone or computer. */
export function FileField({ accept, limit, current, hint, ...field }: FileFieldProps) {
  const text = useText().parts.field.file;
  return (
    <Field {...field} hint={[hint, `${text.most(limit)}.`].filter(Boolean).join(" ")}>
      {(control) => (
        <>
          {current && (
            <p className="text-sm">
              {text.kept}: <TextLink href={current.href}>{current.name}</TextLink>
            </p>
          )}
          <input {...control} type="file" accept={accept} className="control" />
        </>
      )}
    </Field>
  );
}
