import type { DecidedClaim } from "~/server/accounts/claims/read-decided.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { Toast } from "../../../components/toast";
import { useText } from "../../../i18n/language";
import type { DECIDED } from "./decide-from";

/** What was decided last, as the address says: about which claim, or about how many. */
type DecisionToldProps = { decided: (typeof DECIDED)[number] | null; claim: DecidedClaim | null; count: number };

/** Says what was decided; after the first of several claims is accepted, offers to refuse the others. */
export function DecisionTold({ decided, claim, count }: DecisionToldProps) {
  const text = useText().pages.claims;
  if (decided === "asked") return <Toast tone="positive">{text.asked}</Toast>;
  if (decided === "others_refused") return <Toast tone="positive">{text.othersRefused(count)}</Toast>;
  if (claim === null) return null;
  if (!claim.isAccepted) return <Toast tone="positive">{text.refused(claim.organisation)}</Toast>;
  return (
    <>
      <Toast tone="positive">{text.accepted(claim.organisation)}</Toast>
      {claim.othersWaiting > 0 && (
        <Banner tone="warning" title={text.othersLeft(claim.othersWaiting)}>
          <form method="post" className="stack gap-3">
            <input type="hidden" name="tindakan" value="refuse_others" />
            <input type="hidden" name="orang" value={claim.userId} />
            <input type="hidden" name="reason" value={text.refuseOthersReason} />
            <p>{text.refuseOthersReason}</p>
            <p>
              <Button variant="secondary">{text.refuseOthers}</Button>
            </p>
          </form>
        </Banner>
      )}
    </>
  );
}
