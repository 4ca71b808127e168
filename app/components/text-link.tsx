import type { ReactNode } from "react";

type TextLinkProps = {
  href: string;
  /** Language of the words, when it differs from the page's. */
  lang?: string | undefined;
  children: ReactNode;
};

/** A link inside text. */
export function TextLink({ href, lang, children }: TextLinkProps) {
  return (
    <a href={href} lang={lang} className="link">
      {children}
    </a>
  );
}
