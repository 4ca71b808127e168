import type { Role, Standing } from "~/matching/domain/vocabulary";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type PeopleListProps = {
  people: readonly {
    id: string;
    name: string;
    role: Role;
    standing: Standing;
    username: string | null;
    email: string | null;
    phone: string | null;
  }[];
  /** Whether the reader sees the pages of accounts. */
  linksUsers: boolean;
};

/** Everybody with an open account, how they are reached, and whether DPMD has confirmed them. */
export function PeopleList({ people, linksUsers }: PeopleListProps) {
  const { members, organisations } = useText().pages;
  const text = organisations.one;
  return (
    <section className="stack gap-2">
      <h2>{text.people}</h2>
      {people.length === 0 && <p className="text-muted">{text.noPeople}</p>}
      <ul className="divide-y divide-line">
        {people.map(({ id, name, role, standing, username, email, phone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-3">
            <div>
              <p className="font-semibold">
                {linksUsers ? (
                  <a href={href.user(id)} className="link">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </p>
              <p className="text-sm text-muted">
                {[members.roles[role], ...(username === null ? [] : [username])].join(" · ")}
              </p>
              <p className="cluster gap-x-4 text-sm break-all">
                {phone !== null && <TextLink href={`tel:${phone}`}>{phone}</TextLink>}
                {email !== null && <TextLink href={`mailto:${email}`}>{email}</TextLink>}
                {phone === null && email === null && <span className="text-muted">{text.noContact}</span>}
              </p>
            </div>
            <StatusTag tone={standing === "confirmed" ? "positive" : "warning"}>
              {members.standings[standing]}
            </StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
