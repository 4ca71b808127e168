import type { PartnerDocument } from "~/matching/domain/vocabulary";

import { Button } from "../../../components/button";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { href } from "../../../http/href";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { PaperState } from "../../shared/paper-state";

/** A paper as a page receives it. */
type ShownPaper = {
  name: string;
  kind: PartnerDocument;
  number: string | null;
  createdAt: Date;
  isChecked: boolean;
  canRemove: boolean;
};

type PaperTableProps = { papers: readonly ShownPaper[]; timeZone: string };

/** The stored papers, each to download, and to remove while DPMD has not checked it. */
export function PaperTable({ papers, timeZone }: PaperTableProps) {
  const language = useLanguage();
  const { own: text, documents, noPapers } = useText().pages.claims;
  if (papers.length === 0) return <p className="text-muted">{noPapers}</p>;
  const columns: Column<ShownPaper>[] = [
    { header: text.columns.kind, cell: ({ kind }) => documents[kind] },
    { header: text.columns.number, cell: ({ number }) => number ?? "–" },
    {
      header: text.columns.on,
      cell: ({ createdAt }) => instantDayText(createdAt, { language, timeZone }),
    },
    { header: text.columns.state, cell: stateCell },
    { header: text.columns.actions, cell: actionsCell },
  ];
  return <ResponsiveTable caption={text.caption} columns={columns} rows={papers} rowKey={({ name }) => name} />;
}

const stateCell = ({ isChecked }: ShownPaper) => <PaperState isChecked={isChecked} />;

const actionsCell = (paper: ShownPaper) => (
  <span className="cluster justify-end gap-4 sm:justify-start">
    <DownloadLink paper={paper} />
    {paper.canRemove && <RemoveForm paper={paper} />}
  </span>
);

function DownloadLink({ paper: { name, kind } }: { paper: ShownPaper }) {
  const { own: text, documents, download } = useText().pages.claims;
  return (
    <a href={href.partnerPaper(name)} className="link" aria-label={download(documents[kind])}>
      {text.download}
    </a>
  );
}

function RemoveForm({ paper: { name, kind } }: { paper: ShownPaper }) {
  const { own: text, documents } = useText().pages.claims;
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="hapus" value={name} />
      <Button variant="quiet" aria-label={text.removeOf(documents[kind])}>
        {text.remove}
      </Button>
    </form>
  );
}
