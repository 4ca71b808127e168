import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { KindLabel } from "../../../components/kind-label";
import { PlaceLine } from "../../../components/place-line";
import { TextLink } from "../../../components/text-link";
import { WhyReturned } from "../../../components/why-returned";
import { href } from "../../../http/href";
import { dayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { PotentialStateTag } from "../village-work/potential-state-tag";

/** Where it stands and since when, why it was returned, and who wrote it in the village's name. */
export function Standing({ reading }: { reading: MyPotentialReading }) {
  const text = useText().pages.myPotential.overview;
  const { state, potential, village, district, returnReason, canEdit } = reading;
  const isReturned = state === "draft" && returnReason !== null;
  return (
    <section className="stack gap-3">
      <div className="stack gap-1">
        <KindLabel kind={potential.kind} />
        <PlaceLine village={village.name} status={village.status} district={district.name} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <PotentialStateTag state={state} isReturned={isReturned} />
        <StateLine reading={reading} />
      </div>
      {isReturned && (
        <Banner tone="warning" title={text.returned}>
          <WhyReturned reason={returnReason} />
          {canEdit && (
            <p className="pt-2">
              <ButtonLink href={href.editPotential(potential.ref)}>{text.mend}</ButtonLink>
            </p>
          )}
        </Banner>
      )}
      <WrittenBy reading={reading} />
    </section>
  );
}

function StateLine({ reading }: { reading: MyPotentialReading }) {
  const language = useLanguage();
  const text = useText().pages.myPotential.overview;
  const { state, potential, submittedOn, headApprovedOn, publishedOn, updatedOn } = reading;
  const day = (known: string | null) => dayText(known ?? updatedOn, language);
  switch (state) {
    case "submitted":
      return (
        <p>
          {text.state.submitted(day(submittedOn))} {headApprovedOn && text.state.approved(day(headApprovedOn))}
        </p>
      );
    case "published":
      return (
        <p>
          {text.state.published(day(publishedOn))}{" "}
          <TextLink href={href.potential(potential.ref)}>{text.seePublic}</TextLink>
        </p>
      );
    default:
      return <p>{text.state[state]}</p>;
  }
}

function WrittenBy({ reading: { writtenBy, isOnBehalf, canEdit } }: { reading: MyPotentialReading }) {
  const language = useLanguage();
  const text = useText().pages.myPotential.overview;
  if (!writtenBy) return null;
  const { role, name, on, villageOn } = writtenBy;
  return (
    <p className="measure text-sm text-muted">
      {text.writtenBy(text.roles[role], name, dayText(on, language))}{" "}
      {villageOn !== null && text.checkedBy(dayText(villageOn, language))}
      {villageOn === null && !isOnBehalf && canEdit && text.notRight}
    </p>
  );
}
