import { ChevronRight } from "lucide-react";

/** One next step: what to do, why, and the page on which it is done. */
export type Step = { href: string; title: string; why: string; isUrgent?: boolean };

/** Next steps, each one tap, the most pressing first. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="stack gap-3">
      {steps.map(({ href, title, why, isUrgent = false }) => (
        <li
          key={`${href} ${title}`}
          className={`card relative flex items-center gap-3 ${isUrgent ? "border-l-4 border-l-warning" : ""}`}
        >
          <div className="grow">
            <p className="font-semibold">
              <a href={href} className="card-link">
                {title}
              </a>
            </p>
            <p className="text-sm text-muted">{why}</p>
          </div>
          <ChevronRight aria-hidden="true" className="icon text-brand" />
        </li>
      ))}
    </ol>
  );
}
