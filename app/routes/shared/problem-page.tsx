import type { PublicContact } from "~/server/settings/public-contact.server";

import { ButtonLink } from "../../components/button";
import { SearchBox } from "../../components/search-box";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { ContactLines } from "./contact-lines";
import type { ProblemCode } from "./problem-of";

type ProblemPageProps = {
  problem: ProblemCode;
  requestId: string;
  /** Whom to ask at DPMD, when somebody is named. */
  contact: PublicContact | null;
};

/** What happened, that nothing is lost, and what to do. */
export function ProblemPage({ problem, requestId, contact }: ProblemPageProps) {
  const { discover, errors } = useText().pages;
  const { title, text } = errors[problem];
  return (
    <div className="page stack gap-6 py-10">
      <div className="stack gap-2">
        <h1>{title}</h1>
        <p className="measure text-lg">{text}</p>
      </div>
      {problem !== "unexpected" && <SearchBox action={href.discover} label={discover.search} />}
      <p>
        <ButtonLink href={href.home} variant="secondary">
          {errors.home}
        </ButtonLink>
      </p>
      {contact && <ContactLines contact={contact} />}
      {requestId !== "" && <p className="text-sm text-muted">{errors.requestId(requestId)}</p>}
    </div>
  );
}
