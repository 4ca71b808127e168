import { useLocation } from "@remix-run/react";

import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** The pages of one's own account, the present one marked. */
export function AccountLinks() {
  const { links } = useText().pages.privacy;
  const { pathname } = useLocation();
  const pages = [
    { to: href.account, label: links.profile },
    { to: href.security, label: links.security },
    { to: href.notificationSettings, label: links.messages },
    { to: href.savedSearches, label: links.searches },
    { to: href.privacy, label: links.privacy },
  ];
  return (
    <nav aria-label={links.label} className="-mx-3 print:hidden">
      <ul className="flex flex-wrap">
        {pages.map(({ to, label }) => (
          <li key={to}>
            <a
              href={to}
              aria-current={to === pathname ? "page" : undefined}
              className={`flex min-h-11 items-center px-3 font-semibold ${
                to === pathname ? "border-b-3 border-brand pt-[3px] text-brand" : "hover:text-brand hover:underline"
              }`}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
