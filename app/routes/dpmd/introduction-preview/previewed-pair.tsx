import { labels } from "~/matching/domain/phrases/labels";
import { scoreBand } from "~/matching/domain/ranking";
import type { ProposalPreview } from "~/server/introductions/propose-introductions.server";

import { ReasonSentence } from "../../../components/reason-sentence";
import { StatusTag } from "../../../components/status-tag";
import { TextArea } from "../../../components/text-area";
import { TextLink } from "../../../components/text-link";
import { INTRODUCTION_LENGTHS } from "../../../forms/introduction-forms";
import { href } from "../../../http/href";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { BlockedReasons } from "../../shared/blocked-reasons";

type PreviewedPairProps = {
  preview: ProposalPreview;
  /** Of the field for the reason. */
  name: string;
  id: string;
  typed: string | undefined;
  error: string | undefined;
};

/** A pair with its score and reasons, what speaks against it, and a field for why it is proposed all the same. */
export function PreviewedPair({ preview, name, id, typed, error }: PreviewedPairProps) {
  const language = useLanguage();
  const { pages, parts } = useText();
  const text = pages.introductions.preview;
  const { potential, interest, standing, objections, standingRef } = preview;
  const { evaluation, place, score } = standing;
  const { village } = potential;
  const placeText = (number: number | null) => (number === null ? text.noPlace : String(number));
  return (
    <li className="card stack gap-3">
      <div>
        <h2 className="text-lg">
          <TextLink href={href.pair(potential.ref, interest.ref)}>
            {pages.introductions.between(parts.place.village(village.status, village.name), interest.partner.name)}
          </TextLink>
        </h2>
        <p lang="id">{pages.introductions.about(potential.title, interest.title)}</p>
      </div>
      {standingRef !== null && (
        <p>
          <TextLink href={href.introduction(standingRef)}>{text.standing}</TextLink>
        </p>
      )}
      {score !== null && (
        <p className="cluster gap-x-3 text-sm">
          <strong className="tabular text-base">{numberText(score, language, 0)}</strong>
          {labels[language].scoreBand[scoreBand(score)]}
          <span className="text-muted">{text.place(placeText(place.interest), placeText(place.potential))}</span>
        </p>
      )}
      {evaluation.kind === "match" && (
        <ul className="stack gap-1 text-sm">
          {evaluation.match.reasons.slice(0, 2).map((reason) => (
            <li key={`${reason.criterion} ${reason.side}`}>
              <ReasonSentence reason={reason} />
            </li>
          ))}
        </ul>
      )}
      {evaluation.kind === "blocked" && <BlockedReasons texts={evaluation.texts} />}
      {standingRef === null && objections.length > 0 && (
        <>
          <ul className="cluster">
            {objections.map((objection) => (
              <li key={objection}>
                <StatusTag tone="warning">{text.objections[objection]}</StatusTag>
              </li>
            ))}
          </ul>
          <TextArea
            name={name}
            id={id}
            label={text.reason(potential.title, interest.title)}
            hint={text.reasonHint}
            error={error}
            rows={2}
            maxLength={INTRODUCTION_LENGTHS.reason}
            defaultValue={typed}
          />
        </>
      )}
    </li>
  );
}
