import { scoreBand } from "~/matching/domain/ranking";
import type { BlockedAnswer, WhyReading } from "~/server/matches/ask-why.server";

import { Banner } from "../../components/banner";
import { ButtonLink } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { Pager } from "../../components/pager";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { AnswerItem } from "./answer-item";
import { type Question, questionHref } from "./question";

type BlockedAnswersProps = { question: Question; found: Extract<WhyReading["found"], { by: "nearness" }> };

/** A page of the pairs that rules keep apart: those that are almost a match, those that break one rule, the others. */
export function BlockedAnswers({ question, found }: BlockedAnswersProps) {
  const { askWhy: text, discover, match } = useText().pages;
  const { answers, total, page, pageCount } = found;
  const { count } = text[question.asked.side];
  if (total === 0) return <NoneBlocked asked={question.asked} />;
  const groups = [
    { title: match.nearMisses.title, lead: match.nearMisses.lead, of: answers.filter(isNearMiss) },
    { title: text.nearness.one, of: answers.filter((one) => breaksOne(one) && !isNearMiss(one)) },
    { title: text.nearness.several, of: answers.filter((one) => !breaksOne(one)) },
  ];
  return (
    <>
      <p className="measure">{count(total)}</p>
      {page < question.page && <Banner tone="informative" title={discover.lastPage(page)} />}
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ title, lead, of }) => (
          <section key={title} className="stack mt-2">
            <div>
              <h2>{title}</h2>
              {lead && <p className="measure text-muted">{lead}</p>}
            </div>
            <ul className="stack gap-3">
              {of.map((answer) => (
                <AnswerItem key={answer.other.listing.ref} asked={question.asked} answer={answer} isAmongBlocked />
              ))}
            </ul>
          </section>
        ))}
      <Pager page={page} pageCount={pageCount} hrefFor={(to) => questionHref({ ...question, page: to })} />
    </>
  );
}

const breaksOne = ({ verdict }: BlockedAnswer) => verdict.texts.length === 1;

/** As on the pages of a potential and an interest: one that would be worth an introduction. */
const isNearMiss = ({ verdict: { scoreIfLifted } }: BlockedAnswer) =>
  scoreIfLifted !== null && scoreBand(scoreIfLifted) !== "less_suitable";

function NoneBlocked({ asked: { side, ref } }: Pick<Question, "asked">) {
  const { title, text, see } = useText().pages.askWhy[side].none;
  const to = side === "potential" ? href.potential(ref) : href.interest(ref);
  return (
    <EmptyState title={title} action={<ButtonLink href={`${to}#cocok`}>{see}</ButtonLink>}>
      {text}
    </EmptyState>
  );
}
