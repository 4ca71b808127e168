import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";

import { readAudit } from "~/server/audit/read-audit.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { AuditFilters } from "./audit-filters";
import { auditHref, auditSearchIn } from "./audit-search";
import { AuditTable } from "./audit-table";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const { search, olderThan } = auditSearchIn(new URL(request.url).searchParams);
  const reading = await orHttpError(() => readAudit(context.services, { actor, search, olderThan }));
  const { timeZone } = context.services.settings;
  return { language: await languageOf(request), timeZone, search, isFirst: olderThan === null, ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ audit }) => audit);

/** Who changed what, newest first, searched by address alone. */
export default function AuditLogPage() {
  const { search, rows, olderThan, actions, isFirst, timeZone } = useLoaderData<typeof loader>();
  const text = useText().pages.audit;
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      <AuditFilters search={search} actions={actions} />
      {rows.length === 0 ? (
        <EmptyState title={text.empty.title}>{text.empty.text}</EmptyState>
      ) : (
        <AuditTable rows={rows} timeZone={timeZone} />
      )}
      <div className="cluster justify-between print:hidden">
        {olderThan !== null && (
          <ButtonLink href={auditHref(search, { olderThan })} variant="secondary">
            {text.older}
          </ButtonLink>
        )}
        {!isFirst && (
          <ButtonLink href={auditHref(search)} variant="quiet">
            {text.newest}
          </ButtonLink>
        )}
        {rows.length > 0 && (
          <ButtonLink
            href={auditHref(search, { at: href.auditFile })}
            variant="quiet"
            icon={<Download className="icon" />}
          >
            {text.download}
          </ButtonLink>
        )}
      </div>
    </WorkspacePage>
  );
}
