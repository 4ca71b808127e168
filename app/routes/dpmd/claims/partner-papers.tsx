import type { PartnerDocument } from "~/matching/domain/vocabulary";

import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { PaperState } from "../../shared/paper-state";
import type { RefusedDecision } from "./decide-from";
import { ReasonForm } from "./reason-form";

/** A paper as a page receives it. */
export type ShownDocument = {
  name: string;
  kind: PartnerDocument;
  number: string | null;
  createdAt: Date;
  /** DPMD has found it in order. */
  isChecked: boolean;
};

type PartnerPapersProps = {
  partner: { ref: string; nib: string | null; npwp: string | null; documents: readonly ShownDocument[] };
  timeZone: string;
  refused: RefusedDecision | null;
  heading?: "h2" | "h3";
};

/** What a partner showed to be verified, and a way to ask for more. */
export function PartnerPapers({ partner, timeZone, refused, heading: Heading = "h3" }: PartnerPapersProps) {
  const { ref, nib, npwp, documents } = partner;
  const text = useText().pages.claims;
  const own = refused?.form === "ask_papers" && refused.about === ref ? refused : null;
  return (
    <div className="stack gap-3">
      <Heading className={Heading === "h3" ? "text-base" : undefined}>{text.papers}</Heading>
      <dl className="facts">
        <dt>{text.numbers.nib}</dt>
        <dd className="tabular">{nib ?? text.numbers.none}</dd>
        <dt>{text.numbers.npwp}</dt>
        <dd className="tabular">{npwp ?? text.numbers.none}</dd>
      </dl>
      <DocumentList documents={documents} timeZone={timeZone} />
      <details open={own !== null}>
        <summary className="link min-h-11 cursor-pointer py-2">{text.askPapers}</summary>
        <p className="measure text-muted">{text.askPapersText}</p>
        <ReasonForm
          deed="ask_papers"
          about={{ field: "mitra", id: ref }}
          label={text.askPapersReason}
          submit={text.askPapers}
          reply={own?.reply}
        />
      </details>
    </div>
  );
}

/** The papers, each to download. */
function DocumentList({ documents, timeZone }: { documents: readonly ShownDocument[]; timeZone: string }) {
  const language = useLanguage();
  const text = useText().pages.claims;
  if (documents.length === 0) return <p className="text-muted">{text.noPapers}</p>;
  return (
    <ul className="stack gap-1">
      {documents.map(({ name, kind, number, createdAt, isChecked }) => (
        <li key={name}>
          <TextLink href={href.partnerPaper(name)}>{text.download(text.documents[kind])}</TextLink>{" "}
          <span className="text-sm text-muted">
            {[...(number === null ? [] : [number]), text.on(instantDayText(createdAt, { language, timeZone }))].join(
              " · ",
            )}
          </span>{" "}
          <PaperState isChecked={isChecked} />
        </li>
      ))}
    </ul>
  );
}
