import { returnReasonText } from "~/matching/domain/phrases/return-reason";
import type { MyPotentialListing } from "~/server/potentials/find-my-potentials.server";

import { KindLabel } from "../../../components/kind-label";
import { href } from "../../../http/href";
import { dayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { PotentialStateTag } from "../village-work/potential-state-tag";

/** A potential in the list of those who work on it. */
export function MyPotentialRow({ potential }: { potential: MyPotentialListing }) {
  const language = useLanguage();
  const text = useText().pages.myPotential.list;
  const { ref, title, kind, state, returnReason, submittedOn, updatedOn, percent, worthyCount } = potential;
  const waits = state === "submitted" && submittedOn !== null;
  return (
    <li className="card stack relative gap-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <KindLabel kind={kind} />
          <h2 className="text-lg">
            <a href={href.myPotential(ref)} className="card-link" lang="id">
              {title}
            </a>
          </h2>
        </div>
        <PotentialStateTag state={state} isReturned={returnReason !== null} />
      </div>
      {returnReason !== null && (
        <p className="text-warning">{text.returned(returnReasonText(returnReason, language))}</p>
      )}
      <p className="text-sm text-muted">
        {[
          waits ? text.submitted(dayText(submittedOn, language)) : text.updated(dayText(updatedOn, language)),
          text.complete(percent),
          ...(worthyCount > 0 ? [text.worthy(worthyCount)] : []),
        ].join(" · ")}
      </p>
    </li>
  );
}
