import type { VillageWork } from "~/server/villages/read-village-work.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { WaitingNote } from "../../sign-up/shared/waiting-note";
import { type Step, StepList } from "../village-work/step-list";
import { useWorkSteps } from "./use-work-steps";

type VillageHomeProps = { work: VillageWork; isClaimed: boolean; first: readonly Step[] };

/** What the people of a village, or the officer of a kecamatan, should do today. */
export function VillageHome({ work, isClaimed, first }: VillageHomeProps) {
  const { pages, parts } = useText();
  const text = pages.myVillage.home;
  const { village } = work;
  const steps = [...first, ...useWorkSteps(work)];
  const none = village ? text.none : text.noneOfficer;
  return (
    <WorkspacePage
      title={text.title}
      lead={village ? text.lead(parts.place.village(village.status, village.name)) : text.leadOfficer}
      action={
        village ? (
          <ButtonLink href={href.newPotential}>{text.add}</ButtonLink>
        ) : (
          <ButtonLink href={href.assisted}>{text.assist}</ButtonLink>
        )
      }
    >
      {isClaimed && <WaitingNote {...text.claimed} />}
      {steps.length > 0 ? <StepList steps={steps} /> : <EmptyState title={none.title}>{none.text}</EmptyState>}
    </WorkspacePage>
  );
}
