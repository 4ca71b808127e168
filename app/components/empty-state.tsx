import type { ReactNode } from "react";

type EmptyStateProps = {
  /** What will be here. */
  title: string;
  /** Why it is empty, in a sentence. */
  children: ReactNode;
  /** The one next step: a ButtonLink. */
  action?: ReactNode;
};

/** What stands where a list will be. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-md border border-dashed border-control p-6">
      <p className="text-lg font-semibold">{title}</p>
      <div className="measure text-muted">{children}</div>
      {action}
    </div>
  );
}
