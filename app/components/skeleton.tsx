import { useText } from "../i18n/language";

/** The shape of a card that is still loading. */
export function Skeleton() {
  const text = useText().parts;
  return (
    <output className="card stack gap-3">
      <span className="sr-only">{text.loading}</span>
      <span className="skeleton h-4 w-24" />
      <span className="skeleton h-6 w-3/4" />
      <span className="skeleton h-4 w-1/2" />
      <span className="skeleton h-4 w-full" />
    </output>
  );
}
