import type { ReactNode } from "react";

import { SiteFooter } from "../../components/site-footer";
import { SiteHeader } from "../../components/site-header";
import { href } from "../../http/href";
import type { RequestFacts } from "../../http/request-facts";
import { SignedInProvider } from "../../http/signed-in";
import { useText } from "../../i18n/language";

type SiteProps = {
  path: string;
  /** Path and query of this page. */
  returnTo: string;
  /** Whether anything shown is assumed for the demonstration. */
  isDemonstration: boolean;
  actor: RequestFacts["actor"];
  children: ReactNode;
};

/** Header, main part and foot of every page. */
export function Site({ path, returnTo, isDemonstration, actor, children }: SiteProps) {
  const { guide, site } = useText().pages;
  const { nav, foot } = site;
  const links = [
    { href: href.discover, label: nav.discover },
    { href: href.figures, label: nav.figures },
    { href: href.about, label: nav.about },
  ];
  return (
    <SignedInProvider actor={actor}>
      <SiteHeader
        homeHref={href.home}
        links={links.map((link) => ({ ...link, current: link.href === path }))}
        returnTo={returnTo}
      />
      <main id="isi">{children}</main>
      <SiteFooter links={[{ href: href.home, label: nav.home }, ...links, { href: href.guides, label: guide.title }]}>
        {isDemonstration && <p>{foot.demonstration}</p>}
        <p>{foot.regions}</p>
      </SiteFooter>
    </SignedInProvider>
  );
}
