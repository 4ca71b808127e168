import type { ReactNode } from "react";

/** A word that sorts a thing: a sector, a kind of support. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm bg-sunken px-2 py-0.5 text-sm print:border print:border-line">
      {children}
    </span>
  );
}
