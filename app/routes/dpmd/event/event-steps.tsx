import { EVENT_STATES, type EventState } from "~/matching/domain/brokering-vocabulary";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";

import { Stepper } from "../../../components/stepper";
import { useLanguage, useText } from "../../../i18n/language";

/** The event's way from its draft to its end, and where it stands. */
export function EventSteps({ state }: { state: EventState }) {
  const { eventState } = brokeringLabels[useLanguage()];
  const { steps } = useText().pages.events.one;
  const current = EVENT_STATES.indexOf(state);
  return (
    <Stepper
      label={steps}
      steps={EVENT_STATES.map((one, place) => ({ label: eventState[one], state: stepState(place, current) }))}
    />
  );
}

function stepState(place: number, current: number): "done" | "current" | "todo" {
  if (place === current) return "current";
  return place < current ? "done" : "todo";
}
