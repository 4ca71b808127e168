import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { WaitingNote } from "../../sign-up/shared/waiting-note";
import { type Step, StepList } from "../village-work/step-list";

type PartnerHomeProps = { published: number; others: number; isClaimed: boolean; first: readonly Step[] };

/** Where a partner's work is, with how much of it; who still waits for DPMD reads that, and what helps. */
export function PartnerHome({ published, others, isClaimed, first }: PartnerHomeProps) {
  const { myVillage, signUp } = useText().pages;
  const text = myVillage.home.partner;
  return (
    <WorkspacePage
      title={text.title}
      lead={text.lead}
      action={<ButtonLink href={href.newInterest}>{text.add}</ButtonLink>}
    >
      {isClaimed && <WaitingNote title={myVillage.home.claimed.title} text={text.claimed} />}
      <StepList
        steps={[
          ...first,
          ...(isClaimed ? [{ href: href.myPartnerPapers, title: signUp.done.papers, why: text.papersWhy }] : []),
          { href: href.myInterests, title: text.interests, why: text.interestsWhy(published, others) },
          ...(isClaimed ? [] : [{ href: href.myPartner, title: text.profile, why: text.profileWhy }]),
        ]}
      />
    </WorkspacePage>
  );
}
