import { labels } from "~/matching/domain/phrases/labels";
import { FUND_SOURCES } from "~/matching/domain/vocabulary";
import type { ComparedVersion } from "~/server/weights/read-versions.server";

import { Banner } from "../../../components/banner";
import { Button, ButtonLink } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";
import { EffectDetails } from "../weight-parts/effect-details";
import { EffectSummary } from "../weight-parts/effect-summary";
import { versionName } from "../weight-parts/weight-names";
import type { VersionAnswer } from "./act-on-version";
import { EvaluationView } from "./evaluation";
import { WeightChanges } from "./weight-changes";

type ComparedVersionViewProps = {
  compared: ComparedVersion;
  /** The version that holds. */
  active: string;
  answer: VersionAnswer | undefined;
};

/** A version beside the one that holds: what it weighs, whom that raises and lowers, and the way to let it hold. */
export function ComparedVersionView({ compared, active, answer }: ComparedVersionViewProps) {
  const words = useText();
  const { fundSource } = labels[useLanguage()];
  const { weights: text } = words.pages;
  const { version, changes, effect } = compared;
  const name = versionName(version.weights.version, text);
  const segments = FUND_SOURCES.filter((source) => version.weights.segments?.[source]).map((code) => fundSource[code]);
  const form = bindForm(words, { labels: { reason: text.versions.reason }, reply: answer?.reply });
  return (
    <>
      {answer?.isStale && (
        <Banner tone="warning" title={text.versions.stale.title}>
          <p>{text.versions.stale.text(versionName(active, text))}</p>
        </Banner>
      )}
      <ErrorSummary errors={form.errors} />
      <p>
        {text.holds} <strong>{versionName(active, text)}</strong>.
      </p>
      {version.evaluation && <EvaluationView evaluation={version.evaluation} />}
      <div className="grid gap-8 md:grid-cols-2 md:items-start md:gap-10">
        <div className="stack">
          <WeightChanges changes={changes} evaluation={version.evaluation} />
          {segments.length > 0 && <p className="measure">{text.versions.segments(segments.join(", "))}</p>}
        </div>
        <section className="stack">
          <h2>{text.effect.title}</h2>
          <div>
            <EffectSummary effect={effect} />
          </div>
          <EffectDetails effect={effect} />
        </section>
      </div>
      {version.mayHold ? (
        <form method="post" className="stack border-t border-line pt-6">
          <input type="hidden" name="version" value={version.weights.version} />
          <input type="hidden" name="active" value={active} />
          <p className="measure">{text.versions.confirm}</p>
          <TextArea {...form.field("reason")} hint={text.save.reasonHint} rows={3} maxLength={500} />
          <div className="cluster">
            <Button type="submit" name="tindakan" value="pakai">
              {text.versions.activate(name)}
            </Button>
            <ButtonLink href={href.weightVersions} variant="quiet">
              {text.versions.cancel}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <>
          <Banner tone="informative" title={text.versions.notBetter.title}>
            <p>{text.versions.notBetter.text}</p>
          </Banner>
          <p>
            <ButtonLink href={href.weightVersions} variant="secondary">
              {text.versions.cancel}
            </ButtonLink>
          </p>
        </>
      )}
    </>
  );
}
