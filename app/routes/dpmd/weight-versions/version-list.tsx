import type { ShownVersion, WeightsHistory } from "~/server/weights/read-versions.server";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { versionName } from "../weight-parts/weight-names";

/** So many are shown unasked, and the one that holds. */
const FIRST = 20;

type VersionListProps = { history: WeightsHistory; timeZone: string; showsAll: boolean };

/** All versions, the newest first, the one that holds marked. */
export function VersionList({ history: { active, versions }, timeZone, showsAll }: VersionListProps) {
  const text = useText().pages.weights.versions;
  const shown = versions.filter(({ weights }, place) => showsAll || place < FIRST || weights.version === active);
  return (
    <section className="stack">
      <h2>{text.list}</h2>
      <ol className="stack gap-0 border-t border-line">
        {shown.map((version) => (
          <li key={version.weights.version} className="border-b border-line py-4">
            <VersionLine version={version} isActive={version.weights.version === active} timeZone={timeZone} />
          </li>
        ))}
      </ol>
      {shown.length < versions.length && (
        <p>
          <TextLink href={`${href.weightVersions}?semua`}>{text.showAll(versions.length)}</TextLink>
        </p>
      )}
    </section>
  );
}

type VersionLineProps = { version: ShownVersion; isActive: boolean; timeZone: string };

function VersionLine({ version, isActive, timeZone }: VersionLineProps) {
  const language = useLanguage();
  const { weights: text } = useText().pages;
  const { origin, madeAt, madeBy, basedOn, reason, evaluation } = version;
  const name = versionName(version.weights.version, text);
  const maker = origin === "adjusted" ? text.versions.by(madeBy ?? text.versions.somebody) : null;
  const moment = madeAt ? momentText(madeAt, { language, timeZone }) : text.versions.byProduct;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="measure">
        <p className="cluster">
          <strong className="text-lg">{name}</strong>
          {isActive && <StatusTag tone="positive">{text.versions.holds}</StatusTag>}
        </p>
        <p className="text-sm text-muted">
          {[moment, maker, basedOn && text.versions.from(versionName(basedOn, text))].filter(Boolean).join(" · ")}
        </p>
        {reason && <p>{reason}</p>}
        {evaluation && <p>{text.learning.verdict[verdictOf(evaluation)]}</p>}
      </div>
      {!isActive && (
        <a href={href.compareWeights(version.weights.version)} className="link inline-flex min-h-11 items-center">
          {text.versions.compare(name)}
        </a>
      )}
    </div>
  );
}

type Evaluation = NonNullable<ShownVersion["evaluation"]>;

/** Two standard errors are hardly chance. */
export function verdictOf({ better, heldOut }: Evaluation): "clearly" | "slightly" | "not" {
  if (!better) return "not";
  return heldOut.gain > 2 * heldOut.gainError ? "clearly" : "slightly";
}
