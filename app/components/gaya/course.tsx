import { useText } from "../../i18n/language";
import { PrintHeader } from "../print-header";
import { Stepper } from "../stepper";
import { Timeline } from "../timeline";
import { GayaSection } from "./gaya-section";

/** Stepper, timeline and the head of printed pages (seen in the print preview). */
export function Course() {
  const text = useText().gaya;
  return (
    <GayaSection id="course" title={text.sections.course}>
      <PrintHeader address={text.printAddress} day="2026-11-24" />
      <Stepper
        label={text.steps.label}
        steps={[
          { label: text.steps.what, state: "done", href: "/gaya" },
          { label: text.steps.who, state: "current" },
          { label: text.steps.need, state: "todo" },
        ]}
      />
      <Timeline
        events={[
          { day: "2025-08-26", title: text.timeline.signed, detail: text.timeline.signedDetail },
          { day: "2025-07-02", title: text.timeline.published },
        ]}
      />
    </GayaSection>
  );
}
