// Explicit roles: as blocks on a phone the elements would lose theirs in some browsers.
// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role
import type { ReactNode } from "react";

/** One column: the first column names the row. `end` aligns figures. */
export type Column<Row> = { header: string; cell: (row: Row) => ReactNode; align?: "end" | undefined };

type ResponsiveTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A table that becomes one card per row on a phone; its roles stay those of a table. */
export function ResponsiveTable<Row>({ caption, columns, rows, rowKey }: ResponsiveTableProps<Row>) {
  return (
    <table role="table" className="responsive-table w-full text-left">
      <caption className="pb-2 text-left font-semibold">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b-2 border-control">
          {columns.map(({ header, align }) => (
            <th key={header} role="columnheader" scope="col" className={`py-2 pr-4 text-sm ${alignment(align)}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="border-b border-line align-top">
            {columns.map(({ header, cell, align }, place) =>
              place === 0 ? (
                <th key={header} role="rowheader" scope="row" className="font-semibold sm:py-2 sm:pr-4">
                  {cell(row)}
                </th>
              ) : (
                <td key={header} role="cell" data-label={header} className={`sm:py-2 sm:pr-4 ${alignment(align)}`}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function alignment(align: "end" | undefined): string {
  return align === "end" ? "text-right tabular" : "";
}
