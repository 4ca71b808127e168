import type { PrivacyReading } from "~/server/privacy/read-privacy.server";

import type { Text } from "../../../i18n/id";
import { useText } from "../../../i18n/language";

type Words = Text["pages"]["privacy"];
type Row = { what: string; why: string; howLong: string };

/** Each sort of data that is really there: what, what for, how long. */
export function StoredData({ reading }: { reading: PrivacyReading }) {
  const words = useText().pages.privacy;
  return (
    <section className="stack gap-3">
      <h2>{words.stored}</h2>
      <ul className="stack gap-3">
        {rowsOf(reading, words).map(({ what, why, howLong }) => (
          <li key={what} className="border-b border-line pb-3">
            <p className="font-semibold">{what}</p>
            <p>{why}</p>
            <p className="text-sm text-muted">
              {words.howLong}: {howLong}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function rowsOf({ account, rows, terms }: PrivacyReading, words: Words): Row[] {
  const { parts } = words.account;
  const named = [
    parts.name,
    account.email !== null && parts.email,
    account.phoneNumber !== null && parts.phone,
    account.username !== null && parts.username,
  ].filter((part) => part !== false);
  const howLong: Record<keyof typeof rows, string> = {
    passwords: words.untilErased,
    secondFactors: words.untilErased,
    sessions: words.monthsAfterEnd(terms.sessions),
    notifications: words.months(terms.notifications),
    savedSearches: words.untilRemoved,
    auditLines: words.kept,
    reports: words.contactMonths(terms.reportContacts),
    shortlisted: words.ofOrganisation,
    photos: words.ofOrganisation,
    documents: words.ofOrganisation,
    invitations: words.kept,
    introductions: words.ofOrganisation,
    messages: words.ofOrganisation,
  };
  const sorts = Object.keys(howLong).filter((sort): sort is keyof typeof rows => sort in howLong);
  return [
    {
      what: words.account.what(named.join(", ")),
      why: words.account.why,
      howLong: words.account.howLong(terms.inactiveAccounts),
    },
    ...sorts
      .filter((sort) => rows[sort] > 0)
      .map((sort) => ({ what: words.rows[sort].what(rows[sort]), why: words.rows[sort].why, howLong: howLong[sort] })),
  ];
}
