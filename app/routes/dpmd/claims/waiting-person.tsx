import type { WaitingPerson as Waiting } from "~/server/accounts/claims/read-claims.server";

import { Button } from "../../../components/button";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { ContactList } from "../../shared/members/contact-list";
import type { RefusedDecision } from "./decide-from";
import { ReasonForm } from "./reason-form";

type WaitingPersonProps = { person: Waiting; timeZone: string; refused: RefusedDecision | null };

/** Who it is, how they are reached, and the two ways to decide. */
export function WaitingPerson({ person, timeZone, refused }: WaitingPersonProps) {
  const language = useLanguage();
  const { claims: text, members } = useText().pages;
  const { userId, name, role, note, createdAt, emailVerified, phoneNumber } = person;
  const isReachable = emailVerified || phoneNumber !== null;
  const own = refused?.form === "refuse" && refused.about === userId ? refused : null;
  return (
    <article className="stack gap-3">
      <div>
        <h3>{name}</h3>
        <p className="text-muted">
          {members.roles[role]} · {text.since(instantDayText(new Date(createdAt), { language, timeZone }))}
        </p>
      </div>
      <ContactList person={person} />
      {note && (
        <div>
          <p className="text-sm font-semibold">{text.note}</p>
          <p className="whitespace-pre-line">{note}</p>
        </div>
      )}
      <form method="post">
        <input type="hidden" name="tindakan" value="accept" />
        <input type="hidden" name="orang" value={userId} />
        <Button aria-label={text.acceptOf(name)}>{text.accept}</Button>
      </form>
      <details open={own !== null}>
        <summary className="link min-h-11 cursor-pointer py-2" aria-label={text.refuseTitle(name)}>
          {text.refuse}
        </summary>
        {!isReachable && <p className="text-sm text-muted">{text.unreachable}</p>}
        <ReasonForm
          deed="refuse"
          about={{ field: "orang", id: userId }}
          label={text.reason}
          submit={text.refuse}
          reply={own?.reply}
          variant="danger"
        />
      </details>
    </article>
  );
}
