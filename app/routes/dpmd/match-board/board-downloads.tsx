import { Download } from "lucide-react";

import type { BoardQuery } from "~/server/match-board/read-board.server";

import { ButtonLink } from "../../../components/button";
import { useText } from "../../../i18n/language";
import { boardHref } from "./board-search";

const KINDS = ["csv", "xlsx"] as const;

/** The filtered pairs as a file. */
export function BoardDownloads({ query }: { query: BoardQuery }) {
  const text = useText().pages.matchBoard;
  return (
    <div className="stack gap-2 print:hidden">
      <p className="cluster">
        {KINDS.map((kind) => (
          <ButtonLink
            key={kind}
            href={boardHref({ ...query, page: 1 }, kind)}
            variant="secondary"
            icon={<Download className="icon" />}
          >
            {`${text.download} ${kind.toUpperCase()}`}
          </ButtonLink>
        ))}
      </p>
      <p className="text-sm text-muted">{text.downloadNote}</p>
    </div>
  );
}
