import type { WhyReading } from "~/server/matches/ask-why.server";

import { ActiveFilters } from "../../components/active-filters";
import { Banner } from "../../components/banner";
import { ButtonLink } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { useText } from "../../i18n/language";
import { AnswerItem } from "./answer-item";
import { type Question, questionHref } from "./question";

type FoundAnswersProps = { question: Question; found: Extract<WhyReading["found"], { by: "words" }> };

/** What the words find, each with its verdict, and the way back to all that is blocked. */
export function FoundAnswers({ question, found }: FoundAnswersProps) {
  const { askWhy: text, discover } = useText().pages;
  const { asked, words } = question;
  const { answers, total } = found;
  const clearHref = questionHref({ asked, words: "", page: 1 });
  if (answers.length === 0) {
    return (
      <EmptyState
        title={text.nothing.title(words)}
        action={<ButtonLink href={clearHref}>{text.nothing.clear}</ButtonLink>}
      >
        {text.nothing.text}
      </EmptyState>
    );
  }
  const count = asked.side === "potential" ? discover.found.interests : discover.found.potentials;
  return (
    <section className="stack">
      <h2>{discover.foundFor(count(total), words)}</h2>
      {found.matchedWords < found.words && (
        <Banner tone="informative" title={discover.partial(found.matchedWords, found.words)} />
      )}
      {total > answers.length && <p className="measure text-muted">{text.best(answers.length, total)}</p>}
      <ActiveFilters filters={[{ label: discover.words(words), removeHref: clearHref }]} clearHref={clearHref} />
      <ul className="stack gap-3">
        {answers.map((answer) => (
          <AnswerItem key={answer.other.listing.ref} asked={asked} answer={answer} />
        ))}
      </ul>
    </section>
  );
}
