import type { ReactNode } from "react";

import { AffixedInput } from "../../../components/affixed-input";
import { ChoiceList } from "../../../components/choice-list";
import { Select } from "../../../components/select";
import { useText } from "../../../i18n/language";
import { type InterestBinding, Many, Section } from "./field-parts";
import { useInterestChoices } from "./use-interest-choices";

/** Where the money comes from, and what only that source asks for. */
export function MoneySection({ form }: { form: InterestBinding }) {
  const text = useText().pages.myInterest.form;
  const choices = useInterestChoices();
  return (
    <Section title={text.sections.money}>
      <div className="fund stack gap-6">
        <ChoiceList type="radio" {...form.choice("fundSource")} choices={choices.fundSource} />
        <div className={HIDDEN_UNLESS.zakat}>
          <Because title={text.forFund.zakat}>
            <ChoiceList type="radio" {...form.choice("zakatUse")} choices={choices.zakatUse} />
            <Many form={form} name="asnaf" choices={choices.asnaf} required />
          </Because>
        </div>
        <div className={HIDDEN_UNLESS.ppm}>
          <Because title={text.forFund.ppm}>
            <Many form={form} name="ppmPillars" choices={choices.ppmPillars} required />
          </Because>
        </div>
        <div className={HIDDEN_UNLESS.commercial}>
          <Because title={text.forFund.commercial}>
            <ChoiceList type="radio" {...form.choice("commercialTerms")} choices={choices.commercialTerms} />
            <AffixedInput {...form.field("wantedAmount")} inputMode="decimal" required={false} />
            <div className="grid max-w-144 gap-4 sm:grid-cols-2">
              <Select {...form.field("wantedUnit")} empty={text.choose} options={choices.wantedUnit} required={false} />
              <Select {...form.field("wantedPer")} empty={text.once} options={choices.wantedPer} required={false} />
            </div>
          </Because>
        </div>
      </div>
    </Section>
  );
}

/** Questions of one source of money are there for it alone, by style; a browser that cannot do that shows them all. */
const HIDDEN_UNLESS = {
  zakat: "[.fund:not(:has([value=zakat]:checked))_&]:hidden",
  ppm: "[.fund:not(:has([value=ppm]:checked))_&]:hidden",
  commercial: "[.fund:not(:has([value=commercial]:checked))_&]:hidden",
};

function Because({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="stack gap-6 border-l-4 border-line pl-4">
      <p className="font-semibold text-muted">{title}</p>
      {children}
    </div>
  );
}

/** How much money, and for how many villages. */
export function HowMuchSection({ form }: { form: InterestBinding }) {
  const { pages, parts } = useText();
  const text = pages.myInterest.form;
  const rupiah = { before: parts.field.rupiah, inputMode: "numeric", required: false } as const;
  return (
    <Section title={text.sections.howMuch}>
      <AffixedInput {...form.field("capacity")} after={text.villagesUnit} inputMode="numeric" />
      <AffixedInput {...form.field("budgetTotal")} {...rupiah} hint={text.hints.budget} />
      <AffixedInput {...form.field("budgetPerVillageMin")} {...rupiah} />
      <AffixedInput {...form.field("budgetPerVillageMax")} {...rupiah} />
    </Section>
  );
}
