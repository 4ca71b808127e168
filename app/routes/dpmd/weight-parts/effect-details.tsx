import { TrendingDown, TrendingUp } from "lucide-react";
import type { ReactNode } from "react";

import type { ShownEffect } from "~/server/weights/preview-weights.server";

import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { ChangedList } from "./changed-list";

/** Who wins and who loses: villages by first places, then each list whose first five change. */
export function EffectDetails({ effect: { changed, firstPlaces, pairs } }: { effect: ShownEffect }) {
  const text = useText().pages.weights.effect;
  const winners = firstPlaces.filter(({ before, after }) => after > before);
  const losers = firstPlaces.filter(({ before, after }) => after < before);
  return (
    <div className="stack">
      <p className="text-muted">{text.total(pairs.worthyBefore, pairs.worthyAfter, pairs.all)}</p>
      {firstPlaces.length > 0 && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Villages title={text.winners} icon={<TrendingUp className="icon text-positive" />} villages={winners} />
          <Villages title={text.losers} icon={<TrendingDown className="icon text-negative" />} villages={losers} />
        </div>
      )}
      {changed.length > 0 && (
        <div className="stack gap-0">
          <h3 className="pb-2 text-base">{text.interests}</h3>
          {changed.map((list) => (
            <ChangedList key={list.interest.ref} list={list} />
          ))}
        </div>
      )}
    </div>
  );
}

type VillagesProps = { title: string; icon: ReactNode; villages: ShownEffect["firstPlaces"] };

function Villages({ title, icon, villages }: VillagesProps) {
  const { parts, pages } = useText();
  if (villages.length === 0) return null;
  return (
    <div>
      <h3 className="with-icon text-base">
        {icon}
        {title}
      </h3>
      <ul>
        {villages.map(({ village, before, after }) => (
          <li key={village.key} className="flex justify-between gap-4 border-b border-line">
            <a href={href.village(village.key)} className="link py-1">
              {parts.place.village(village.status, village.name)}
            </a>
            <span className="tabular py-1 whitespace-nowrap">{pages.weights.effect.firstPlaces(before, after)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
