import { useText } from "../i18n/language";
import { describedBy, FieldError, FieldHint, type FieldProps } from "./field";

/** One choice; `count` is how many results it would leave. */
export type Choice = { value: string; label: string; hint?: string | undefined; count?: number | undefined };

type ChoiceListProps = FieldProps & {
  type: "radio" | "checkbox";
  choices: readonly Choice[];
  selected?: readonly string[] | undefined;
};

/** Radio buttons or checkboxes under one question (`label`). */
export function ChoiceList({ type, choices, selected = [], ...field }: ChoiceListProps) {
  const { name, label, id = name, hint, error, required = true } = field;
  const text = useText().parts.field;
  return (
    <fieldset aria-describedby={describedBy(id, { hint, error })} className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold">
        {label}
        {!required && <span className="font-normal text-muted"> ({text.optional})</span>}
      </legend>
      <FieldHint id={id} hint={hint} />
      <Choices type={type} name={name} id={id} choices={choices} selected={selected} />
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

type ChoicesProps = Required<Pick<ChoiceListProps, "type" | "name" | "choices">> & {
  id: string;
  selected: readonly string[];
};

/** The bare rows of a choice list, for use inside a fieldset. The first row carries the list's id. */
export function Choices({ type, name, id, choices, selected }: ChoicesProps) {
  return (
    <ul>
      {choices.map(({ value, label, hint, count }, place) => (
        <li key={value}>
          <label className="choice flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type={type}
              name={name}
              value={value}
              id={place === 0 ? id : `${id}-${value}`}
              defaultChecked={selected.includes(value)}
            />
            <span className="grow">
              {label}
              {hint && <span className="block text-sm text-muted">{hint}</span>}
            </span>
            {count !== undefined && <span className="tabular text-muted">{count}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
