import { ChevronDown } from "lucide-react";

import { labels } from "~/matching/domain/phrases/labels";
import type { CriterionName } from "~/matching/domain/ranking";
import { FIT_SIDES, WEIGHT_BOUNDS } from "~/matching/domain/weights";

import { AffixedInput } from "../../../components/affixed-input";
import type { FormBinding } from "../../../forms/bind-form";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { weightField } from "../weight-parts/weight-names";
import type { WeightScale } from "./weight-scale";
import { WeightSlider } from "./weight-slider";
import { exactField } from "./weights-form";

type CriterionWeightsProps = { criterion: CriterionName; form: FormBinding<string>; scale: WeightScale };

/** One criterion: what it asks, how important it is to each side, and folded why, with exact figures. */
export function CriterionWeights({ criterion, form, scale }: CriterionWeightsProps) {
  const language = useLanguage();
  const { weights: text, about } = useText().pages;
  const fields = FIT_SIDES.map((side) => ({ side, name: weightField(side, criterion) }));
  const isTyped = fields.some(({ name }) => form.field(exactField(name)).defaultValue);
  const isWrong = fields.some(({ name }) => form.field(exactField(name)).error);
  return (
    <fieldset className="card stack gap-3">
      <legend className="float-left text-lg font-bold">{labels[language].criterion[criterion]}</legend>
      <p className="clear-both text-muted">{about.criteria.list[criterion]}</p>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {fields.map(({ side, name }) => (
          <WeightSlider
            key={name}
            name={name}
            label={text.bySide[side]}
            fullLabel={form.field(name).label}
            error={form.field(name).error}
            value={scale.values[side].weights[criterion]}
            max={scale.max}
          />
        ))}
      </div>
      <details className="group" open={isTyped || isWrong}>
        <summary className="flex min-h-11 items-center gap-2 text-sm font-semibold text-brand">
          <ChevronDown className="icon group-open:rotate-180" />
          {text.details}
        </summary>
        <div className="grid gap-x-8 gap-y-4 pt-2 sm:grid-cols-2">
          {fields.map(({ side, name }) => (
            <div key={name} className="stack gap-2">
              <p>
                <strong>{text.bySide[side]}:</strong>{" "}
                <span className="tabular">{numberText(scale.values[side].weights[criterion], language)}</span>.{" "}
                {text.reasons[criterion][side]}
              </p>
              <AffixedInput
                {...form.field(exactField(name))}
                hint={text.exactHint(WEIGHT_BOUNDS.weight.max)}
                required={false}
                saysOptional={false}
                inputMode="decimal"
              />
            </div>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
