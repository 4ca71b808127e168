import { useText } from "../../i18n/language";
import { MotifBand } from "../motif-band";
import { GayaSection } from "./gaya-section";

const FILLS = {
  paper: "fill-paper",
  surface: "fill-surface",
  sunken: "fill-sunken",
  ink: "fill-ink",
  muted: "fill-muted",
  brand: "fill-brand",
  accent: "fill-accent",
  gold: "fill-gold",
  positive: "fill-positive",
  warning: "fill-warning",
  negative: "fill-negative",
  informative: "fill-informative",
} as const;
const ROLES = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "muted",
  "brand",
  "accent",
  "gold",
  "positive",
  "warning",
  "negative",
  "informative",
] as const;
const SIZES = ["text-3xl", "text-2xl", "text-xl", "text-lg", "text-base", "text-sm"] as const;

/** Colours by role, the type scale and the motif. */
export function Material() {
  const text = useText().gaya;
  return (
    <GayaSection id="material" title={text.sections.material}>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-2 md:grid-cols-3">
        {ROLES.map((role) => (
          <li key={role} className="flex items-center gap-3">
            <svg aria-hidden="true" viewBox="0 0 40 40" className="size-10 flex-none">
              <rect x="0.5" y="0.5" width="39" height="39" rx="6" className={`stroke-control ${FILLS[role]}`} />
            </svg>
            {text.roles[role]}
          </li>
        ))}
      </ul>
      <div className="stack gap-1">
        {SIZES.map((size) => (
          <p key={size} className={`${size} font-bold`}>
            {text.type}
          </p>
        ))}
      </div>
      <figure className="stack gap-2">
        <MotifBand id="motif-small" />
        <MotifBand id="motif-large" scale={2} />
        <figcaption className="text-sm text-muted">{text.motif}</figcaption>
      </figure>
    </GayaSection>
  );
}
