import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { StepList } from "../village-work/step-list";

/** What a partner can do here. */
export function PartnerHome() {
  const { pages } = useText();
  return (
    <WorkspacePage title={pages.myVillage.home.partner.title}>
      <StepList steps={[{ href: href.discover, title: pages.site.nav.discover, why: pages.site.description }]} />
    </WorkspacePage>
  );
}
