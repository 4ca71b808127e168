import { ChoiceList } from "../../../components/choice-list";
import { PasswordField } from "../../../components/password-field";
import { TextArea } from "../../../components/text-area";
import { TextField } from "../../../components/text-field";
import type { FormBinding } from "../../../forms/bind-form";
import { PERSON_LENGTHS } from "../../../forms/person-lengths";
import type { PersonField } from "../../../forms/sign-up-forms";
import { useText } from "../../../i18n/language";

type Shown = PersonField | "note";

type PersonFieldsProps = {
  /** The binding of a form that has these fields, and maybe more. */
  form: {
    field: (name: Shown) => ReturnType<FormBinding<string>["field"]>;
    choice: (name: Shown) => ReturnType<FormBinding<string>["choice"]>;
  };
  /** Whether one can write to DPMD: an invited person needs not. */
  hasNote: boolean;
};

/** Who somebody is and how they are reached, a password, and the consent. */
export function PersonFields({ form: { field, choice }, hasNote }: PersonFieldsProps) {
  const text = useText().pages.signUp.person;
  return (
    <>
      <TextField {...field("name")} autoComplete="name" maxLength={PERSON_LENGTHS.name} />
      <TextField
        {...field("email")}
        type="email"
        hint={text.contactHint}
        autoComplete="email"
        maxLength={254}
        required={false}
        saysOptional={false}
      />
      <TextField
        {...field("phone")}
        type="tel"
        hint={text.phoneHint}
        autoComplete="tel"
        inputMode="tel"
        maxLength={40}
        required={false}
        saysOptional={false}
      />
      <PasswordField {...field("password")} hint={text.passwordHint} autoComplete="new-password" />
      {hasNote && (
        <TextArea {...field("note")} hint={text.noteHint} rows={3} maxLength={PERSON_LENGTHS.note} required={false} />
      )}
      <section className="rounded-md bg-sunken p-4">
        <h2 className="text-base">{text.terms}</h2>
        <ul className="mt-2 list-disc pl-5 text-sm">
          {text.termList.map((term) => (
            <li key={term} className="py-0.5">
              {term}
            </li>
          ))}
        </ul>
      </section>
      <ChoiceList type="checkbox" {...choice("agree")} choices={[{ value: "on", label: text.agreeTo }]} />
    </>
  );
}
