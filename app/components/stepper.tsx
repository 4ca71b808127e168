import { Check } from "lucide-react";

import { useText } from "../i18n/language";

type StepperProps = {
  label: string;
  steps: readonly { label: string; state: "done" | "current" | "todo"; href?: string | undefined }[];
};

/** The steps of a long form or an agreement, and where one stands. */
export function Stepper({ label, steps }: StepperProps) {
  const text = useText().parts.step;
  return (
    <nav aria-label={label}>
      <ol className="flex flex-col gap-x-6 gap-y-1 sm:flex-row sm:flex-wrap">
        {steps.map((step, place) => (
          <li
            key={step.label}
            aria-current={step.state === "current" ? "step" : undefined}
            className="flex min-h-11 items-center gap-3"
          >
            <span
              className={`tabular flex size-8 flex-none items-center justify-center rounded-full font-semibold ${DISCS[step.state]}`}
            >
              {step.state === "done" ? <Check className="icon" /> : place + 1}
            </span>
            <span>
              {step.href ? (
                <a href={step.href} className="link">
                  {step.label}
                </a>
              ) : (
                <span className={step.state === "current" ? "font-semibold" : ""}>{step.label}</span>
              )}
              <span className="block text-sm text-muted">{text[step.state]}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const DISCS = {
  done: "bg-brand text-on-brand",
  current: "border-2 border-brand text-brand",
  todo: "border border-control text-muted",
} as const;
