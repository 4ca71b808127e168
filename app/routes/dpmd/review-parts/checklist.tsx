import { useText } from "../../../i18n/language";

/** What DPMD looks at before it decides; ticks are for the reviewer's own eye and are not sent. */
export function Checklist({ of }: { of: "potential" | "interest" }) {
  const text = useText().pages.dpmd.review.checklist;
  return (
    <section className="stack gap-1">
      <h2 className="text-lg">{text.title}</h2>
      <ul>
        {text[of].map((line) => (
          <li key={line}>
            <label className="choice flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input type="checkbox" />
              <span>{line}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
