import { ChevronDown } from "lucide-react";

import type { ShownEffect } from "~/server/weights/preview-weights.server";

import { href } from "../../../http/href";
import { numberText } from "../../../i18n/format";
import type { Text } from "../../../i18n/id";
import { useLanguage, useText } from "../../../i18n/language";

type List = ShownEffect["changed"][number];
type Change = List["changes"][number];

/** One interest whose first five change: who moves, enters and leaves. */
export function ChangedList({ list: { interest, changes } }: { list: List }) {
  const text = useText().pages.weights.effect;
  return (
    <details id={`daftar-${interest.ref}`} className="group border-t border-line">
      <summary className="flex min-h-11 items-center justify-between gap-3 py-2">
        <span>
          <span lang="id" className="block font-semibold">
            {interest.title}
          </span>
          <span className="block text-sm text-muted">{interest.partner}</span>
        </span>
        <span className="flex flex-none items-center gap-2 text-sm text-muted">
          {text.changes(changes.length)}
          <ChevronDown className="icon group-open:rotate-180" />
        </span>
      </summary>
      <ul className="stack gap-2 pb-4">
        {changes.map((change) => (
          <li key={change.potential.ref}>
            <ChangedPlace change={change} interest={interest.ref} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangedPlace({ change, interest }: { change: Change; interest: string }) {
  const { parts, pages } = useText();
  const language = useLanguage();
  const text = pages.weights.effect;
  const points = (score: number) => numberText(score, language, 0);
  const { title, village, ref } = change.potential;
  return (
    <>
      <a href={href.pair(ref, interest)} lang="id" className="link inline-block py-1">
        {title}
      </a>
      <span className="block text-sm text-muted">{parts.place.village(village.status, village.name)}</span>
      <span className={`block text-sm font-semibold ${isRising(change) ? "text-positive" : "text-negative"}`}>
        {placeText(change, text)}
        <span className="font-normal text-muted">
          , {text.scores(points(change.scoreBefore), points(change.scoreAfter))}
        </span>
      </span>
    </>
  );
}

const isRising = ({ before, after }: Change) => after !== null && (before === null || after < before);

function placeText({ before, after }: Change, text: Text["pages"]["weights"]["effect"]): string {
  if (before === null) return text.entered(after ?? 0);
  if (after === null) return text.left(before);
  return after < before ? text.rose(before, after) : text.fell(before, after);
}
