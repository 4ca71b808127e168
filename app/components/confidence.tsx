import { percentText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";

const DOTS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

function level(confidence: number): "high" | "fair" | "low" {
  if (confidence >= 0.75) return "high";
  return confidence >= 0.5 ? "fair" : "low";
}

/** How much of what a score rests on is known (0..1): five dots with their words. */
export function Confidence({ confidence }: { confidence: number }) {
  const language = useLanguage();
  const text = useText().parts.score;
  return (
    <p className="flex items-start gap-x-2 text-sm">
      <svg aria-hidden="true" viewBox="0 0 70 14" className="mt-[3px] h-3.5 w-[70px] flex-none">
        {DOTS.map((from, place) => (
          <circle
            key={from}
            cx={7 + place * 14}
            cy={7}
            r={4.5}
            strokeWidth="1.5"
            className={`stroke-brand ${confidence >= from ? "fill-brand" : "fill-none"}`}
          />
        ))}
      </svg>
      <span>
        {text.confidence[level(confidence)]}{" "}
        <span className="text-muted">· {text.known(percentText(confidence, language))}</span>
      </span>
    </p>
  );
}
