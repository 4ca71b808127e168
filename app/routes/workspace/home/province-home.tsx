import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { StepList } from "../village-work/step-list";

/** Where the province reads its figures. */
export function ProvinceHome() {
  const text = useText().pages.myVillage.home.province;
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      <StepList steps={[{ href: href.figures, title: text.figures, why: text.figuresWhy }]} />
    </WorkspacePage>
  );
}
