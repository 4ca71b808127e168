import type { ShownVersion } from "~/server/weights/read-versions.server";

import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { verdictOf } from "./version-list";

type Evaluation = NonNullable<ShownVersion["evaluation"]>;
type Figure = { name: string; before: number; after: number };

/** How a learnt version does on answers it was not learnt from: in a sentence, then in figures. */
export function EvaluationView({ evaluation }: { evaluation: Evaluation }) {
  const language = useLanguage();
  const text = useText().pages.weights.learning;
  const { examples, heldOut } = evaluation;
  const { before, after } = heldOut;
  const digits = (value: number) => numberText(value, language, 3);
  const columns: Column<Figure>[] = [
    { header: text.columns.figure, cell: ({ name }) => name },
    { header: text.columns.before, align: "end", cell: (figure) => digits(figure.before) },
    { header: text.columns.after, align: "end", cell: (figure) => digits(figure.after) },
  ];
  return (
    <section className="stack measure gap-2">
      <h2>{text.evaluation}</h2>
      <p className="font-semibold">{text.verdict[verdictOf(evaluation)]}</p>
      <p>{text.learntFrom(examples.answered, examples.silent)}</p>
      <ResponsiveTable
        caption={text.heldOut(heldOut.pairs)}
        columns={columns}
        rows={[
          { name: text.logLoss, before: before.logLoss, after: after.logLoss },
          { name: text.calibration, before: before.calibrationError, after: after.calibrationError },
        ]}
        rowKey={({ name }) => name}
      />
    </section>
  );
}
