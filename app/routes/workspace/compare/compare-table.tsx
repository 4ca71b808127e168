import { Diff } from "lucide-react";

import type { Compared } from "~/server/shortlist/compare-matches.server";

import { ResponsiveTable } from "../../../components/responsive-table";
import { useText } from "../../../i18n/language";
import { LETTERS } from "./letters";
import { type CompareRow, useCompareRows } from "./compare-rows";

/** On a phone each row is a card with a potential under the other; the words need the whole width. */
const CARDS =
  "max-sm:[&_td]:flex-col max-sm:[&_td]:gap-0 max-sm:[&_td]:pb-2 [&_td]:break-words sm:[&_table]:table-fixed";

/** Potentials side by side; rows in which they differ are marked. */
export function CompareTable({ compared }: { compared: readonly Compared[] }) {
  const text = useText().pages.shortlist.compare;
  const rows = useCompareRows(compared);
  return (
    <div className={CARDS}>
      <ResponsiveTable<CompareRow>
        caption={text.caption}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { header: text.row, cell: RowName },
          ...compared.map(({ potential }, place) => ({
            header: `${LETTERS[place]} · ${potential.title}`,
            cell: ({ cells }: CompareRow) => cells[place],
          })),
        ]}
      />
    </div>
  );
}

function RowName({ label, differs }: CompareRow) {
  const text = useText().pages.shortlist.compare;
  return (
    <span>
      {label}
      {differs && (
        <span className="with-icon ml-2 align-middle text-sm font-normal text-accent">
          <Diff className="icon" />
          {text.differs}
        </span>
      )}
    </span>
  );
}
