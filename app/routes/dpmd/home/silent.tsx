import type { Desk } from "~/server/verification/read-desk.server";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type SilentProps = { silent: Desk["silent"]; count: number; isBroker: boolean };

/** Villages that have told nothing yet, folded by district. */
export function Silent({ silent, count, isBroker }: SilentProps) {
  const { pages, parts } = useText();
  const text = pages.dpmd.home.silent;
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <p className="measure text-muted">{count === 0 ? text.none : text.answer(count)}</p>
      {silent.length > 0 && (
        <ul className="grid gap-x-10 md:grid-cols-2">
          {silent.map(({ district, villages }) => (
            <li key={district} className="border-b border-line">
              <details>
                <summary className="min-h-11 py-2 font-semibold">
                  {text.district(parts.place.district(district), villages.length)}
                </summary>
                <ul className="pb-2 pl-4">
                  {villages.map(({ key, name, status }) => (
                    <li key={key}>
                      <a href={href.village(key)} className="link inline-block py-2">
                        {parts.place.village(status, name)}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
      {isBroker && count > 0 && (
        <p>
          <ButtonLink href={href.assisted} variant="secondary">
            {text.assist}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
