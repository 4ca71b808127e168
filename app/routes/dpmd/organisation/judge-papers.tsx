import { Button } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import type { RefusedDecision } from "../claims/decide-from";
import { PartnerPapers, type ShownDocument } from "../claims/partner-papers";

type JudgePapersProps = {
  partner: { ref: string; nib: string | null; npwp: string | null; documents: readonly ShownDocument[] };
  /** Whether somebody is confirmed to speak for the partner. */
  hasMembers: boolean;
  timeZone: string;
  refused: RefusedDecision | null;
};

/** A partner's papers: found in order here, or together with the person who claims the partner. */
export function JudgePapers({ partner, hasMembers, timeZone, refused }: JudgePapersProps) {
  const text = useText().pages.claims;
  const isWaiting = partner.documents.some(({ isChecked }) => !isChecked);
  return (
    <section className="card stack">
      <PartnerPapers partner={partner} timeZone={timeZone} refused={refused} heading="h2" />
      {isWaiting && hasMembers && (
        <form method="post" className="stack gap-2">
          <input type="hidden" name="tindakan" value="verify_papers" />
          <p className="measure text-muted">{text.verifyPapersText}</p>
          <p>
            <Button>{text.verifyPapers}</Button>
          </p>
        </form>
      )}
      {isWaiting && !hasMembers && (
        <p>
          {text.papersOfClaim} <TextLink href={href.claims}>{text.title}</TextLink>
        </p>
      )}
    </section>
  );
}
