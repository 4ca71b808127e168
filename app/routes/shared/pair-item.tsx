import type { ReactNode } from "react";

type PairItemProps = {
  /** The page of the pair. */
  href: string;
  title: string;
  /** The partner or the village. */
  of: string;
  /** What is said about the pair. */
  children: ReactNode;
};

/** A pair in a list, named by its other side. */
export function PairItem({ href, title, of, children }: PairItemProps) {
  return (
    <li className="card grid grid-cols-[minmax(0,1fr)] content-start gap-2 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:gap-8">
      <div>
        <a href={href} className="link font-semibold">
          {title}
        </a>
        <p className="text-sm text-muted">{of}</p>
      </div>
      {children}
    </li>
  );
}
