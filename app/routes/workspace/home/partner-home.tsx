import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { StepList } from "../village-work/step-list";

/** Where a partner's work is, with how much of it. */
export function PartnerHome({ published, others }: { published: number; others: number }) {
  const text = useText().pages.myVillage.home.partner;
  return (
    <WorkspacePage
      title={text.title}
      lead={text.lead}
      action={<ButtonLink href={href.newInterest}>{text.add}</ButtonLink>}
    >
      <StepList
        steps={[
          { href: href.myInterests, title: text.interests, why: text.interestsWhy(published, others) },
          { href: href.myPartner, title: text.profile, why: text.profileWhy },
        ]}
      />
    </WorkspacePage>
  );
}
