import { CircleAlert, CircleCheck, CircleDashed, Info, type LucideIcon, TriangleAlert } from "lucide-react";

/** What a message or state means; never told by colour alone. */
export type Tone = "positive" | "warning" | "negative" | "informative" | "neutral";

/** Icon and colours of each tone. */
export const TONES: Record<Tone, { Icon: LucideIcon; ink: string; soft: string; border: string }> = {
  positive: { Icon: CircleCheck, ink: "text-positive", soft: "bg-positive-soft", border: "border-positive" },
  warning: { Icon: TriangleAlert, ink: "text-warning", soft: "bg-warning-soft", border: "border-warning" },
  negative: { Icon: CircleAlert, ink: "text-negative", soft: "bg-negative-soft", border: "border-negative" },
  informative: { Icon: Info, ink: "text-informative", soft: "bg-informative-soft", border: "border-informative" },
  neutral: { Icon: CircleDashed, ink: "text-muted", soft: "bg-sunken", border: "border-control" },
};
