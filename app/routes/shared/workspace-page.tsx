import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

import { useSignedIn } from "../../http/signed-in";
import { useText } from "../../i18n/language";
import { workspaceLinks } from "./workspace-links";

type WorkspacePageProps = {
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** What stands beside the title: the page's one main action. */
  action?: ReactNode;
  /** The page of the menu it belongs to, where its own address does not say so. */
  under?: string;
  children: ReactNode;
};

/** A page of somebody's work: the role's menu, the title, then the content. */
export function WorkspacePage({ title, lead, action, under, children }: WorkspacePageProps) {
  const words = useText().pages.workspace;
  const actor = useSignedIn();
  const { pathname } = useLocation();
  const place = under ?? pathname;
  const links = actor ? workspaceLinks(actor, words.nav) : [];
  const current = links.findLast(({ href }) => place === href || place.startsWith(`${href}/`));
  return (
    <div className="page stack gap-6 py-4 md:py-6">
      {links.length > 0 && (
        <nav
          aria-label={words.navigation}
          data-wide-menu=""
          className="-mx-4 overflow-x-auto border-b border-line px-4 print:hidden"
        >
          <ul className="flex gap-x-1">
            {links.map((link) => (
              <li key={link.href}>
                <a
                  href={link.href}
                  aria-current={link.href === current?.href ? "page" : undefined}
                  className={`flex min-h-11 items-center px-3 text-sm font-semibold whitespace-nowrap ${
                    link.href === current?.href ? "border-b-3 border-brand pt-[3px] text-brand" : "hover:underline"
                  }`}
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="stack gap-2">
          <h1>{title}</h1>
          {lead && <p className="measure text-muted">{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
