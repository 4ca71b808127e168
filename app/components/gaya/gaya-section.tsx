import type { ReactNode } from "react";

/** One chapter of the style guide. */
export function GayaSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="stack gap-6 border-t border-line py-10">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
