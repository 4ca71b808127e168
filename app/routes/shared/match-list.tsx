import type { ReactNode } from "react";

import { ButtonLink } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { useText } from "../../i18n/language";

type MatchListProps = {
  title: string;
  /** How many there are, in a sentence. */
  lead: string;
  count: number;
  shown: number;
  none: { title: string; text: string; see: string; seeHref: string };
  /** What the hard rules keep out, in a sentence. */
  blocked: string | null;
  /** Where to ask why others are not in the list, and the question; null when nobody can be asked. */
  ask: { href: string; question: string } | null;
  children: ReactNode;
};

/** Ranked matches: the first few, or all of them when asked. */
export function MatchList({ title, lead, count, shown, none, blocked, ask, children }: MatchListProps) {
  const text = useText().pages.site;
  return (
    <section id="cocok" className="stack scroll-mt-4">
      <div>
        <h2>{title}</h2>
        {count > 0 && <p className="measure text-muted">{lead}</p>}
      </div>
      {count === 0 && (
        <EmptyState title={none.title} action={<ButtonLink href={none.seeHref}>{none.see}</ButtonLink>}>
          {none.text}
        </EmptyState>
      )}
      {children}
      {shown < count && (
        <p>
          <ButtonLink href="?semua#cocok" variant="secondary">
            {text.showAll(count)}
          </ButtonLink>
        </p>
      )}
      {(blocked || ask) && (
        <p className="measure text-sm text-muted">
          {blocked}{" "}
          {ask && (
            <a href={ask.href} className="link inline-block py-3 print:hidden">
              {ask.question}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
