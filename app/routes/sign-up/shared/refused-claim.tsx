import type { VillageStatus } from "~/matching/domain/vocabulary";

import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { useOrganisationName } from "./use-organisation-name";

type RefusedClaimProps = { refusal: { organisation: { name: string; status: VillageStatus | null }; reason: string } };

/** That DPMD refused whoever signed up in this browser, why in its own words, and the way to sign up again. */
export function RefusedClaim({ refusal: { organisation, reason } }: RefusedClaimProps) {
  const text = useText().pages.signUp.refused;
  const name = useOrganisationName()(organisation);
  return (
    <Banner tone="warning" title={text.title(name)}>
      <div className="stack gap-3">
        <div>
          <p className="font-semibold">{text.reason}</p>
          <p className="whitespace-pre-line">{reason}</p>
        </div>
        <p>{text.text}</p>
        <p>
          <ButtonLink href={href.signUp} variant="secondary">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    </Banner>
  );
}
