import { Toast } from "../../../components/toast";
import { useText } from "../../../i18n/language";

type DecisionToastsProps = { decided: "publish" | "return" | null; published: number; refused: number };

/** The answer to what was decided just now. */
export function DecisionToasts({ decided, published, refused }: DecisionToastsProps) {
  const text = useText().pages.dpmd.verification;
  return (
    <>
      {decided && <Toast tone="positive">{text.decided[decided]}</Toast>}
      {published > 0 && <Toast tone="positive">{text.published(published)}</Toast>}
      {refused > 0 && <Toast tone="warning">{text.refused(refused)}</Toast>}
    </>
  );
}
