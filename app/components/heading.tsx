import type { ReactNode } from "react";

/** Depth of a heading below its page's h1. */
export type HeadingLevel = 2 | 3 | 4;

type HeadingProps = { level: HeadingLevel; className?: string; children: ReactNode };

/** A heading whose level the page decides. */
export function Heading({ level, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag className={className}>{children}</Tag>;
}
