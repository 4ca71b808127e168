import { ChevronRight } from "lucide-react";

import type { IntroductionListing } from "~/server/introductions/find-my-introductions.server";

import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import { useLanguage, useText } from "../../../i18n/language";
import { STATE_TONES } from "../../shared/introductions/state-tones";
import { type ShownTime, useStanding } from "../../shared/introductions/use-standing";

type IntroductionGroupProps = {
  title: string;
  /** The reader's own side: each row is named by the other. */
  side: "village" | "partner";
  introductions: readonly IntroductionListing[];
  time: ShownTime;
  isUrgent?: boolean;
};

/** Introductions of one sort, each one tap away; nothing when there are none. */
export function IntroductionGroup({ title, side, introductions, time, isUrgent = false }: IntroductionGroupProps) {
  const { pages, parts } = useText();
  const text = pages.introductions;
  const { introductionState } = brokeringLabels[useLanguage()];
  const standing = useStanding(time);
  if (introductions.length === 0) return null;
  return (
    <section className="stack gap-3">
      <h2 className="text-lg">
        {title} <span className="tabular font-normal text-muted">{introductions.length}</span>
      </h2>
      <ul className="stack gap-3">
        {introductions.map((introduction) => {
          const { ref, state, village, partner, potential, interest } = introduction;
          const name = side === "village" ? partner.name : parts.place.village(village.status, village.name);
          return (
            <li
              key={ref}
              className={`card relative flex items-center gap-3 ${isUrgent ? "border-l-4 border-l-warning" : ""}`}
            >
              <div className="stack grow gap-1">
                <p className="font-semibold">
                  <a href={href.introduction(ref)} className="card-link">
                    {name}
                  </a>
                </p>
                <p className="text-sm" lang="id">
                  {text.about(potential.title, interest.title)}
                </p>
                <p className="cluster gap-x-3 gap-y-1 text-sm text-muted">
                  <StatusTag tone={STATE_TONES[state]}>{introductionState[state]}</StatusTag>
                  <span>{standing(introduction)}</span>
                </p>
              </div>
              <ChevronRight aria-hidden="true" className="icon text-brand" />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
