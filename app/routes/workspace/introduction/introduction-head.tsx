import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { IntroductionReading } from "~/server/introductions/read-introduction.server";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";
import { STATE_TONES } from "../../shared/introductions/state-tones";
import { type ShownTime, useStanding } from "../../shared/introductions/use-standing";

type IntroductionHeadProps = { reading: IntroductionReading; time: ShownTime };

/** How it stands, what it is about, and what whoever asked wrote. */
export function IntroductionHead({ reading: { introduction }, time }: IntroductionHeadProps) {
  const { pages, parts } = useText();
  const text = pages.introductions;
  const { introductionState } = brokeringLabels[useLanguage()];
  const standing = useStanding(time);
  const { state, origin, potential, interest, village, partner, note, overrideReason } = introduction;
  const sides = [
    {
      label: pages.pair.potential,
      title: potential.title,
      address: href.potential(potential.ref),
      of: `${parts.place.village(village.status, village.name)}, ${village.district}`,
    },
    { label: pages.pair.interest, title: interest.title, address: href.interest(interest.ref), of: partner.name },
  ];
  return (
    <section className="stack gap-4">
      <p className="cluster gap-x-3 gap-y-1">
        <StatusTag tone={STATE_TONES[state]}>{introductionState[state]}</StatusTag>
        <span>{standing(introduction)}</span>
        <span className="text-sm text-muted">{text.origin[origin]}</span>
      </p>
      <dl className="grid gap-3 sm:grid-cols-2 sm:gap-6">
        {sides.map(({ label, title, address, of }) => (
          <div key={label}>
            <dt className="eyebrow">{label}</dt>
            <dd>
              <strong className="font-semibold" lang="id">
                <TextLink href={address}>{title}</TextLink>
              </strong>
              <span className="block text-muted">{of}</span>
            </dd>
          </div>
        ))}
      </dl>
      {note && <Quoted title={pages.introduction.note} words={note} />}
      {overrideReason && <Quoted title={pages.introduction.override} words={overrideReason} />}
    </section>
  );
}

function Quoted({ title, words }: { title: string; words: string }) {
  return (
    <div className="stack gap-1">
      <p className="text-sm text-muted">{title}</p>
      <p className="measure border-l-4 border-gold pl-4 whitespace-pre-line">{words}</p>
    </div>
  );
}
