import { StatusTag } from "../../components/status-tag";
import { useText } from "../../i18n/language";

/** Whether DPMD has found a partner's paper in order. */
export function PaperState({ isChecked }: { isChecked: boolean }) {
  const { checked, unchecked } = useText().pages.claims;
  return <StatusTag tone={isChecked ? "positive" : "neutral"}>{isChecked ? checked : unchecked}</StatusTag>;
}
