import type { Role } from "~/matching/domain/vocabulary";

import { Button } from "../../../components/button";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** An invitation as a page receives it. */
type ShownInvitation = {
  id: number;
  name: string;
  role: Role;
  sentTo: string | null;
  invitedBy: { name: string };
  replacesUserId: string | null;
  expiresAt: Date;
};

type OpenInvitationsProps = { invitations: readonly ShownInvitation[]; timeZone: string };

/** Invitations that can still be accepted, each with its way back; the page's action reads `tindakan=revoke`. */
export function OpenInvitations({ invitations, timeZone }: OpenInvitationsProps) {
  const language = useLanguage();
  const { colleagues: text, roles } = useText().pages.members;
  return (
    <section className="stack" aria-labelledby="undangan">
      <h2 id="undangan">{text.invitations}</h2>
      {invitations.length === 0 && <p className="text-muted">{text.noInvitations}</p>}
      <ul className="divide-y divide-line">
        {invitations.map(({ id, name, role, sentTo, invitedBy, replacesUserId, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="font-semibold">{name}</p>
              <p className="text-sm text-muted">
                {[
                  roles[role],
                  ...(replacesUserId === null ? [] : [text.handOver]),
                  text.invitedBy(invitedBy.name),
                  ...(sentTo === null ? [] : [sentTo]),
                  text.until(instantDayText(expiresAt, { language, timeZone })),
                ].join(" · ")}
              </p>
            </div>
            <form method="post">
              <input type="hidden" name="tindakan" value="revoke" />
              <input type="hidden" name="undangan" value={id} />
              <Button variant="secondary" aria-label={text.revokeOf(name)}>
                {text.revoke}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
