import type { ReactNode } from "react";

import { useText } from "../../i18n/language";
import { Heading, type HeadingLevel } from "../heading";
import { type Column, ResponsiveTable } from "../responsive-table";

type ChartFigureProps<Row> = {
  /** The question the chart answers. */
  title: string;
  /** The answer in a sentence. */
  answer: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What the table's figures mean. */
  note?: string | undefined;
  children: ReactNode;
};

/** A chart with its question above, its answer in a sentence, and its table behind it. */
export function ChartFigure<Row>({ title, answer, headingLevel = 2, note, children, ...table }: ChartFigureProps<Row>) {
  const text = useText().charts;
  return (
    <figure className="stack">
      <figcaption className="stack gap-1">
        <Heading level={headingLevel}>{title}</Heading>
        <div className="measure text-muted">{answer}</div>
      </figcaption>
      {children}
      <details className="print:hidden">
        <summary className="min-h-11 py-2 font-semibold text-brand">{text.table}</summary>
        <ResponsiveTable {...table} caption={title} />
        {note && <p className="measure pt-3 text-sm text-muted">{note}</p>}
      </details>
    </figure>
  );
}
