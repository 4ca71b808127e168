import type { ReactNode } from "react";

import { PRODUCT_NAME } from "../i18n/product-name";
import { useText } from "../i18n/language";
import { useRegency } from "../i18n/regency";
import { MotifBand } from "./motif-band";
import type { SiteLink } from "./site-header";

type SiteFooterProps = {
  links: readonly SiteLink[];
  /** Who runs the site, where its figures come from, licences. */
  children: ReactNode;
};

/** The foot of every page. */
export function SiteFooter({ links, children }: SiteFooterProps) {
  const text = useText().parts.site;
  return (
    <footer className="mt-16 bg-surface print:hidden">
      <MotifBand id="motif-footer" />
      <div className="page stack gap-4 py-8">
        <p className="text-lg font-bold">
          {PRODUCT_NAME} <span className="font-normal text-muted">{useRegency()}</span>
        </p>
        <nav aria-label={text.footerNavigation}>
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="link inline-flex min-h-11 items-center">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="measure stack gap-2 text-sm text-muted">{children}</div>
      </div>
    </footer>
  );
}
