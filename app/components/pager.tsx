import { ArrowLeft, ArrowRight } from "lucide-react";

import { useText } from "../i18n/language";
import { pagesAround } from "./pages-around";

type PagerProps = { page: number; pageCount: number; hrefFor: (page: number) => string };

/** Pages of a list; nothing when there is only one. */
export function Pager({ page, pageCount, hrefFor }: PagerProps) {
  const text = useText().parts.pager;
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={text.label} className="flex flex-wrap items-center justify-between gap-2 print:hidden">
      {page > 1 ? (
        <a href={hrefFor(page - 1)} rel="prev" className="button button-quiet">
          <ArrowLeft className="icon" />
          {text.previous}
        </a>
      ) : (
        <span />
      )}
      <p className="tabular order-first w-full text-center text-muted sm:hidden">{text.position(page, pageCount)}</p>
      <ol className="tabular hidden items-center gap-1 sm:flex">
        {pagesAround(page, pageCount).map((shown, place) => (
          <li key={shown ?? `gap-${place}`}>
            {shown === null ? (
              <span className="px-2 text-muted">…</span>
            ) : (
              <a
                href={hrefFor(shown)}
                aria-label={text.page(shown)}
                aria-current={shown === page ? "page" : undefined}
                className={`flex size-11 items-center justify-center rounded-sm font-semibold ${
                  shown === page ? "bg-brand text-on-brand" : "text-brand hover:bg-brand-soft"
                }`}
              >
                {shown}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a href={hrefFor(page + 1)} rel="next" className="button button-quiet">
          {text.next}
          <ArrowRight className="icon" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
