import { Pencil } from "lucide-react";

import type { PotentialEvent } from "~/matching/domain/potential-state";
import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { Button, ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { VILLAGE_EVENTS } from "./village-events";

/** The page's main action: to change what it says. */
export function EditLink({ reading: { canEdit, potential } }: { reading: MyPotentialReading }) {
  const text = useText().pages.myPotential.overview;
  if (!canEdit) return null;
  return (
    <span className="print:hidden">
      <ButtonLink href={href.editPotential(potential.ref)} variant="secondary" icon={<Pencil className="icon" />}>
        {text.edit}
      </ButtonLink>
    </span>
  );
}

const FORWARD: readonly PotentialEvent[] = ["submit", "approve", "resume"];

/** What this person may do with it now; nothing when that is nothing. */
export function Actions({ reading }: { reading: MyPotentialReading }) {
  const { events: words, overview: text } = useText().pages.myPotential;
  const { potential, events, headApprovedOn } = reading;
  const own = VILLAGE_EVENTS.filter((event) => events.includes(event)).filter(
    (event) => event !== "approve" || headApprovedOn === null,
  );
  const reviews = events.includes("publish");
  if (own.length === 0 && !reviews) return null;
  return (
    <form method="post" className="cluster print:hidden" aria-label={text.actions}>
      {own.map((event) => (
        <Button
          key={event}
          type="submit"
          name="peristiwa"
          value={event}
          variant={FORWARD.includes(event) ? "primary" : "secondary"}
        >
          {words[event]}
        </Button>
      ))}
      {reviews && <ButtonLink href={href.reviewPotential(potential.ref)}>{text.review}</ButtonLink>}
    </form>
  );
}
