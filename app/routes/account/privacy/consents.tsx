import type { PrivacyReading } from "~/server/privacy/read-privacy.server";

import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type ConsentsProps = { consents: PrivacyReading["consents"]; timeZone: string };

/** What was agreed to, when, and until when. */
export function Consents({ consents, timeZone }: ConsentsProps) {
  const words = useText().pages.privacy.consents;
  const language = useLanguage();
  const dayOf = (instant: Date) => instantDayText(instant, { language, timeZone });
  return (
    <section className="stack gap-3">
      <h2>{words.title}</h2>
      {consents.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="stack gap-2">
          {consents.map(({ purpose, version, givenAt, withdrawnAt }) => (
            <li key={`${purpose}-${givenAt.toISOString()}`}>
              <span className="font-semibold">{words.purposes[purpose]}</span>: {words.given(dayOf(givenAt), version)}
              {withdrawnAt && `, ${words.withdrawn(dayOf(withdrawnAt))}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={href.notificationSettings}>{words.phone}</TextLink>
      </p>
    </section>
  );
}
