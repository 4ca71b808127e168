import { Award, Landmark, Leaf, type LucideIcon, Sprout, Store } from "lucide-react";

import { labels } from "~/matching/domain/phrases/labels";
import type { Kind } from "~/matching/domain/vocabulary";

import { useLanguage } from "../i18n/language";

const ICONS: Record<Kind, LucideIcon> = {
  agriculture: Sprout,
  umkm: Store,
  flagship_product: Award,
  tourism_culture: Landmark,
  environment_energy: Leaf,
};

/** The kind of a potential: icon and word. */
export function KindLabel({ kind }: { kind: Kind }) {
  const language = useLanguage();
  const Icon = ICONS[kind];
  return (
    <span className="with-icon eyebrow">
      <Icon className="icon" />
      {labels[language].kind[kind]}
    </span>
  );
}
