import { WISHES } from "~/matching/domain/brokering-vocabulary";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { ParticipationReading, Wished } from "~/server/events/read-participation.server";

import { Button } from "../../../components/button";
import { StatusTag } from "../../../components/status-tag";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { SentWhen } from "./sent-when";
import { useParticipantName } from "./use-participant-name";

/** The name of the field of a wish. */
export const wishField = (id: number): string => `ingin-${id}`;

/** Whom a participant would like to meet, and whom not. */
export function WishesForm({ reading: { others, isOpen } }: { reading: ParticipationReading }) {
  const text = useText().pages.events.answer;
  return (
    <section className="stack gap-3">
      <div>
        <h2>{text.wishes}</h2>
        <p className="measure text-muted">{text.wishesLead}</p>
      </div>
      {others.length === 0 && <p>{text.nobody}</p>}
      {others.length > 0 && (
        <SentWhen isOpen={isOpen} className="stack gap-3">
          <fieldset disabled={!isOpen}>
            <legend className="sr-only">{text.wishes}</legend>
            <ul className="divide-y divide-line border-y border-line">
              {others.map((other) => (
                <WishRow key={other.id} other={other} />
              ))}
            </ul>
          </fieldset>
          {isOpen && (
            <p className="sticky bottom-0 bg-paper py-3">
              <Button type="submit" name="tindakan" value="wishes">
                {text.saveWishes}
              </Button>
            </p>
          )}
        </SentWhen>
      )}
    </section>
  );
}

function WishRow({ other: { id, name, status, district, wish, isIntroduced, score } }: { other: Wished }) {
  const language = useLanguage();
  const text = useText().pages.events.answer;
  const words = brokeringLabels[language].wish;
  const shown = useParticipantName()({ name, status });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
      <div>
        <p className="font-semibold">{shown}</p>
        <p className="cluster gap-x-3 text-sm text-muted">
          {district && <span>{district.name}</span>}
          {score !== null && <span>{text.fit(numberText(score, language, 0))}</span>}
          {isIntroduced && <StatusTag tone="positive">{text.introduced}</StatusTag>}
        </p>
      </div>
      <select
        name={wishField(id)}
        defaultValue={wish ?? ""}
        aria-label={text.wishOf(shown)}
        className="control w-auto max-w-full"
      >
        <option value="">{text.noWish}</option>
        {WISHES.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
