import { Form } from "@remix-run/react";

import type { Security } from "~/server/accounts/sign-in/devices.server";

import { Button } from "../../../components/button";
import { Tag } from "../../../components/tag";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type DevicesProps = { devices: Security["devices"]; timeZone: string };

/** Where one is signed in, and the way to end it: one by one, all others, or all. */
export function Devices({ devices, timeZone }: DevicesProps) {
  const words = useText().pages.signIn.security.devices;
  const language = useLanguage();
  const dayOf = (instant: Date) => instantDayText(instant, { language, timeZone });
  return (
    <section className="stack gap-4">
      <h2>{words.title}</h2>
      <ul className="stack gap-3">
        {devices.map(({ id, device, since, lastUsed, isThis }) => {
          const name = words.device(device.browser, device.system);
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3">
              <div>
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {name}
                  {isThis && <Tag>{words.isThis}</Tag>}
                </p>
                <p className="text-sm text-muted">
                  {words.lastUsed} {dayOf(lastUsed)} · {words.since} {dayOf(since)}
                </p>
              </div>
              {!isThis && (
                <Form method="post">
                  <input type="hidden" name="do" value="end_device" />
                  <input type="hidden" name="device" value={id} />
                  <Button variant="secondary" aria-label={words.endLabel(name)}>
                    {words.end}
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      <Form method="post" className="flex flex-wrap gap-3">
        {devices.length > 1 && (
          <Button name="do" value="end_others" variant="secondary">
            {words.endOthers}
          </Button>
        )}
        <Button name="do" value="end_all" variant="danger">
          {words.endAll}
        </Button>
      </Form>
    </section>
  );
}
