import { labels } from "~/matching/domain/phrases/labels";
import type { ClaimGroup } from "~/server/accounts/claims/read-claims.server";

import { Banner } from "../../../components/banner";
import { Tag } from "../../../components/tag";
import { TextLink } from "../../../components/text-link";
import { useLanguage, useText } from "../../../i18n/language";
import { organisationHref } from "../organisation/organisation-kinds";
import type { RefusedDecision } from "./decide-from";
import { PartnerPapers, type ShownDocument } from "./partner-papers";
import { WaitingPerson } from "./waiting-person";

/** Everybody who waits for one organisation, as the page receives it: papers go by the name in their address. */
type ShownGroup = Omit<ClaimGroup, "partner"> & {
  partner: (Omit<NonNullable<ClaimGroup["partner"]>, "documents"> & { documents: readonly ShownDocument[] }) | null;
};

type ClaimedOrganisationProps = { group: ShownGroup; timeZone: string; refused: RefusedDecision | null };

/** An organisation with those who claim it side by side, and what to check before deciding. */
export function ClaimedOrganisation({ group, timeZone, refused }: ClaimedOrganisationProps) {
  const { organisation, members, people, partner } = group;
  const language = useLanguage();
  const { pages, parts } = useText();
  const text = pages.claims;
  const name = organisation.status ? parts.place.village(organisation.status, organisation.name) : organisation.name;
  const checks = text.checks[partner ? "partner" : "village"];
  return (
    <section className="card stack gap-5">
      <header className="stack gap-1">
        <h2>
          <a href={organisationHref(organisation)} className="link">
            {name}
          </a>
        </h2>
        <p className="cluster text-muted">
          {organisation.district && <span>{parts.place.district(organisation.district)}</span>}
          {partner && <Tag>{labels[language].partnerType[partner.type]}</Tag>}
          <span>{text.members(members)}</span>
        </p>
      </header>
      {people.length > 1 && (
        <Banner tone="warning" title={text.rivals(people.length)}>
          <p>{text.rivalsText}</p>
        </Banner>
      )}
      {partner && partner.similar.length > 0 && (
        <Banner tone="warning" title={text.similar}>
          <ul>
            {partner.similar.map(({ ref, name: other }) => (
              <li key={ref}>
                <TextLink href={organisationHref({ kind: "partner", key: ref })}>{other}</TextLink>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <div>
        <h3 className="text-base">{text.check}</h3>
        <ul className="measure list-disc pl-5 text-muted">
          {checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </div>
      {partner && (
        <PartnerPapers partner={{ ...partner, ref: organisation.key }} timeZone={timeZone} refused={refused} />
      )}
      <ul className="grid gap-5 md:grid-cols-2">
        {people.map((person) => (
          <li key={person.userId} className="rounded-md border border-line p-4">
            <WaitingPerson person={person} timeZone={timeZone} refused={refused} />
          </li>
        ))}
      </ul>
    </section>
  );
}
