import { labels } from "~/matching/domain/phrases/labels";
import { CRITERIA } from "~/matching/domain/ranking";
import type { FundSource } from "~/matching/domain/vocabulary";
import { FIT_SIDES, type FitWeights } from "~/matching/domain/weights";

import { AffixedInput } from "../../../components/affixed-input";
import type { FormBinding } from "../../../forms/bind-form";
import { useLanguage, useText } from "../../../i18n/language";
import { weightField } from "../weight-parts/weight-names";
import { CriterionWeights } from "./criterion-weights";
import { weightScale } from "./weight-scale";

type WeightsFieldsProps = { form: FormBinding<string>; values: FitWeights; segments: readonly FundSource[] };

/** A slider for each criterion and side, and where the score starts. */
export function WeightsFields({ form, values, segments }: WeightsFieldsProps) {
  const text = useText().pages.weights;
  const { fundSource } = labels[useLanguage()];
  const scale = weightScale(values);
  return (
    <div className="stack">
      {segments.length > 0 && (
        <p className="measure">{text.segments(segments.map((source) => fundSource[source]).join(", "))}</p>
      )}
      {CRITERIA.map((criterion) => (
        <CriterionWeights key={criterion} criterion={criterion} form={form} scale={scale} />
      ))}
      <fieldset className="card stack gap-3">
        <legend className="float-left text-lg font-bold">{text.startTitle}</legend>
        <p className="clear-both text-muted">{text.startHint}</p>
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {FIT_SIDES.map((side) => (
            <AffixedInput key={side} {...form.field(weightField(side, "bias"))} inputMode="decimal" />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
