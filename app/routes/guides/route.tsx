import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { useText } from "../../i18n/language";
import { GUIDE_ROLES, guideHref } from "../shared/guide-roles";

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { language: await languageOf(request), canonical: services.settings.publicUrl + href.guides };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ guide }) => guide);

/** The guides, one for each role. */
export default function GuidesPage() {
  const { guide: text } = useText().pages;
  return (
    <div className="page stack gap-6 py-6 md:py-10">
      <header className="stack gap-2">
        <h1>{text.title}</h1>
        <p className="measure text-lg">{text.lead}</p>
      </header>
      <ul className="card-grid">
        {GUIDE_ROLES.map((role) => (
          <li key={role} className="card relative stack gap-1">
            <a href={guideHref(role)} className="card-link text-lg font-semibold">
              {text.guides[role].title}
            </a>
            <p className="text-muted">{text.guides[role].lead}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
