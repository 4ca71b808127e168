import { returnReasonText } from "~/matching/domain/phrases/return-reason";
import type { ChangesSince } from "~/server/verification/review-potential.server";

import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type ChangesProps = { changes: ChangesSince; timeZone: string };

/** What was edited since DPMD last decided, and why it was returned then. */
export function Changes({ changes: { fields, decision }, timeZone }: ChangesProps) {
  const { changes: text, fields: names } = useText().pages.dpmd.review;
  const language = useLanguage();
  const edited = fields.length === 0 ? text.none : text.fields(fields.map((field) => names[field] ?? field).join(", "));
  return (
    <section className="stack gap-1">
      <h2 className="text-lg">{text.title}</h2>
      <p>{decision ? text.since(momentText(decision.at, { language, timeZone })) : text.first}</p>
      {(decision !== null || fields.length > 0) && <p>{edited}</p>}
      {decision?.reason && (
        <p className="border-l-4 border-gold pl-4">{text.lastReturn(returnReasonText(decision.reason, language))}</p>
      )}
    </section>
  );
}
