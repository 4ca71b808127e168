import type { PartnerDocument } from "~/matching/domain/vocabulary";

import { Button } from "../../../components/button";
import { type Column, ResponsiveTable } from "../../../components/responsive-table";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** A paper as a page receives it. */
type ShownPaper = { name: string; kind: PartnerDocument; number: string | null; createdAt: Date };

type PaperTableProps = { papers: readonly ShownPaper[]; canRemove: boolean; timeZone: string };

/** The stored papers, each to download, and to remove while nobody relied on them. */
export function PaperTable({ papers, canRemove, timeZone }: PaperTableProps) {
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
    { header: text.columns.actions, cell: canRemove ? removableCell : downloadCell },
  ];
  return <ResponsiveTable caption={text.caption} columns={columns} rows={papers} rowKey={({ name }) => name} />;
}

const downloadCell = (paper: ShownPaper) => <DownloadLink paper={paper} />;

const removableCell = (paper: ShownPaper) => (
  <span className="cluster gap-4">
    <DownloadLink paper={paper} />
    <RemoveForm paper={paper} />
  </span>
);

function DownloadLink({ paper: { name, kind } }: { paper: ShownPaper }) {
  const { documents, download } = useText().pages.claims;
  return <TextLink href={href.partnerPaper(name)}>{download(documents[kind])}</TextLink>;
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
