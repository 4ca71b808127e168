import { Form } from "@remix-run/react";

import { Button } from "../../../components/button";
import { useText } from "../../../i18n/language";

/** Whether visits feed the learning, and the switch. */
export function Recording({ isOn }: { isOn: boolean }) {
  const words = useText().pages.privacy.recording;
  return (
    <section className="stack gap-3">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p className="font-semibold">{isOn ? words.isOn : words.isOff}</p>
      <Form method="post">
        <Button variant="secondary" name="do" value={isOn ? "record_off" : "record_on"}>
          {isOn ? words.turnOff : words.turnOn}
        </Button>
      </Form>
    </section>
  );
}
