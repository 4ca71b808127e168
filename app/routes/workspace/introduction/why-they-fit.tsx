import type { IntroductionReading } from "~/server/introductions/read-introduction.server";

import { Score } from "../../../components/score";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { BlockedReasons } from "../../shared/blocked-reasons";

/** Why the two fit, as of today, or which rules speak against it. */
export function WhyTheyFit({ reading: { evaluation, introduction } }: { reading: IntroductionReading }) {
  const text = useText().pages.introduction;
  const { potential, interest } = introduction;
  return (
    <section className="stack gap-3">
      <h2>{text.why}</h2>
      {evaluation === null && <p className="measure text-muted">{text.notPublic}</p>}
      {evaluation?.kind === "match" && <Score {...evaluation.match} />}
      {evaluation?.kind === "blocked" && <BlockedReasons texts={evaluation.texts} />}
      {evaluation && (
        <p className="print:hidden">
          <TextLink href={href.pair(potential.ref, interest.ref)}>{text.pair}</TextLink>
        </p>
      )}
    </section>
  );
}
