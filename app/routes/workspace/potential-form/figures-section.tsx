import { AffixedInput } from "../../../components/affixed-input";
import { ChoiceList } from "../../../components/choice-list";
import { Select } from "../../../components/select";
import type { FormBinding } from "../../../forms/bind-form";
import type { PotentialField } from "../../../forms/potential-form";
import { useText } from "../../../i18n/language";
import { usePotentialChoices } from "./use-potential-choices";

/** How much comes of it, how much money it needs, and who benefits; all of it may be unknown. */
export function FiguresSection({ form }: { form: FormBinding<PotentialField> }) {
  const { pages, parts } = useText();
  const text = pages.myPotential.form;
  const choices = usePotentialChoices();
  const rupiah = { before: parts.field.rupiah, inputMode: "numeric", required: false } as const;
  return (
    <section className="stack gap-6">
      <h2>{text.sections.figures}</h2>
      <div className="grid max-w-144 gap-4 sm:grid-cols-3 sm:items-end">
        <div className="sm:col-span-3">
          <AffixedInput
            {...form.field("volumeAmount")}
            hint={text.hints.volumeAmount}
            inputMode="decimal"
            required={false}
          />
        </div>
        <Select {...form.field("volumeUnit")} empty={text.unknown} options={choices.volumeUnit} required={false} />
        <Select {...form.field("volumePer")} empty={text.stock} options={choices.volumePer} required={false} />
      </div>
      <AffixedInput {...form.field("fundingNeedMin")} {...rupiah} hint={text.hints.fundingNeed} />
      <AffixedInput {...form.field("fundingNeedMax")} {...rupiah} />
      <ChoiceList type="checkbox" {...form.choice("beneficiaries")} required={false} choices={choices.beneficiaries} />
      <AffixedInput
        {...form.field("households")}
        hint={text.hints.households}
        after={text.people}
        inputMode="numeric"
        required={false}
      />
    </section>
  );
}
