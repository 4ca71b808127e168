import type { ReactNode } from "react";

type SentWhenProps = { isOpen: boolean; className: string; children: ReactNode };

/** A form while it is taken; else its fields alone, to be read. */
export function SentWhen({ isOpen, className, children }: SentWhenProps) {
  if (!isOpen) return <div className={className}>{children}</div>;
  return (
    <form method="post" className={className}>
      {children}
    </form>
  );
}
