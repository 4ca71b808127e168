import { PRODUCT_NAME } from "../i18n/product-name";
import { useText } from "../i18n/language";
import { useRegency } from "../i18n/regency";
import { AccountBar } from "./account-bar";
import { LanguageSwitch } from "./language-switch";
import { MotifBand } from "./motif-band";
import { MotifMark } from "./motif-mark";

/** A link of the main menu. */
export type SiteLink = { href: string; label: string; current?: boolean | undefined };

type SiteHeaderProps = { homeHref: string; links: readonly SiteLink[]; returnTo: string };

/** Skip link, brand, main menu and language switch; `main` has the id `isi`. */
export function SiteHeader({ homeHref, links, returnTo }: SiteHeaderProps) {
  const text = useText().parts.site;
  return (
    <header className="bg-surface print:hidden">
      <a href="#isi" className="button button-primary skip-link">
        {text.skip}
      </a>
      <div className="page flex flex-wrap items-center justify-between gap-x-2 py-2 md:gap-x-6">
        <a href={homeHref} className="flex min-h-11 items-center gap-3 text-ink">
          <MotifMark />
          <span>
            <span className="block text-lg leading-6 font-bold">{PRODUCT_NAME}</span>
            <span className="block text-sm text-muted">{useRegency()}</span>
          </span>
          <span className="sr-only">, {text.home}</span>
        </a>
        <div className="-mr-3 md:order-last">
          <LanguageSwitch returnTo={returnTo} />
        </div>
        <nav aria-label={text.navigation} className="grow">
          <ul className="-mx-3 flex flex-wrap gap-x-1">
            {links.map(({ href, label, current }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={current ? "page" : undefined}
                  className={`flex min-h-11 items-center px-3 font-semibold ${
                    current ? "border-b-3 border-brand pt-[3px] text-brand" : "hover:text-brand hover:underline"
                  }`}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <AccountBar returnTo={returnTo} />
      </div>
      <MotifBand id="motif-header" />
    </header>
  );
}
