import type { ShownVersion, WeightChange } from "~/server/weights/read-versions.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { numberText } from "../../../i18n/format";
import type { Text } from "../../../i18n/id";
import { useLanguage, useText } from "../../../i18n/language";
import { importanceOf, weightField, weightNames } from "../weight-parts/weight-names";

type Evaluation = ShownVersion["evaluation"];
type WeightChangesProps = { changes: readonly WeightChange[]; evaluation: Evaluation };

/** The weights that differ, now and then; of a learnt version also how sure each is. */
export function WeightChanges({ changes, evaluation }: WeightChangesProps) {
  const language = useLanguage();
  const { weights: text } = useText().pages;
  const names = weightNames(text, language);
  const { columns: headers } = text.versions;
  const worded = (value: number, of: WeightChange["of"]) =>
    of === "bias" ? numberText(value, language) : `${importanceOf(value, text)} (${numberText(value, language)})`;
  const columns: Column<WeightChange>[] = [
    { header: headers.weight, cell: ({ side, of }) => names[weightField(side, of)] },
    { header: headers.now, cell: ({ from, of }) => worded(from, of) },
    { header: headers.after, cell: ({ to, of }) => worded(to, of) },
  ];
  if (evaluation) {
    columns.push({
      header: headers.sure,
      cell: (change) => {
        const error = errorOf(change, evaluation);
        return `${sureness(change.to, error, text.learning.sure)} (${text.learning.error(numberText(error, language))})`;
      },
    });
  }
  if (changes.length === 0) return <p>{text.versions.sameWeights}</p>;
  return (
    <ResponsiveTable
      caption={text.title}
      columns={columns}
      rows={changes}
      rowKey={({ side, of }) => weightField(side, of)}
    />
  );
}

function errorOf({ side, of }: WeightChange, { standardErrors }: NonNullable<Evaluation>): number {
  const errors = standardErrors[side];
  return of === "bias" ? errors.bias : errors.weights[of];
}

/** By its standard error, beside the weight or, of a small weight, beside what would be a small one. */
function sureness(weight: number, error: number, words: Text["pages"]["weights"]["learning"]["sure"]): string {
  const share = error / Math.max(Math.abs(weight), 1);
  if (share < 0.15) return words.well;
  return share < 0.4 ? words.fairly : words.hardly;
}
