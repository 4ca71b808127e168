import { Flag } from "lucide-react";

import type { ReportSubject } from "~/server/reports/report-listing.server";

import { useText } from "../../i18n/language";
import { reportHref } from "./report-kinds";

/** At the foot of a public page: where to say that something is wrong with it. */
export function ReportLink({ type, of }: { type: ReportSubject; of: string }) {
  return (
    <p className="print:hidden">
      <a
        href={reportHref(type, of)}
        rel="nofollow"
        className="with-icon min-h-11 py-2 text-sm text-muted hover:underline"
      >
        <Flag className="icon" />
        {useText().pages.reports.link}
      </a>
    </p>
  );
}
