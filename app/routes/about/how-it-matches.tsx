import { labels } from "~/matching/domain/phrases/labels";
import { CRITERIA, SCORE_BANDS } from "~/matching/domain/ranking";

import { useLanguage, useText } from "../../i18n/language";

/** The hard rules, the criteria and the meaning of a score in plain words. */
export function HowItMatches() {
  const { criterion, scoreBand } = labels[useLanguage()];
  const { rules, criteria, score } = useText().pages.about;
  return (
    <>
      <section className="stack measure">
        <h2>{rules.title}</h2>
        <p>{rules.lead}</p>
        <ul className="list-disc stack gap-1 pl-6">
          {rules.list.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <div className="stack measure gap-2">
          <h2>{criteria.title}</h2>
          <p>{criteria.lead}</p>
        </div>
        <dl className="grid gap-x-10 gap-y-4 md:grid-cols-2">
          {CRITERIA.map((name) => (
            <div key={name}>
              <dt className="font-semibold">{criterion[name]}</dt>
              <dd className="measure">{criteria.list[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="stack measure">
        <h2>{score.title}</h2>
        <p>{score.lead}</p>
        <dl className="facts">
          {SCORE_BANDS.map((band) => [
            <dt key={`${band} range`} className="tabular">
              {score.bands[band]}
            </dt>,
            <dd key={band} className="font-semibold">
              {scoreBand[band]}
            </dd>,
          ])}
        </dl>
      </section>
    </>
  );
}
