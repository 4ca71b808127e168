import type { AgendasReading } from "~/server/events/read-agendas.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { Progress } from "../../../components/progress";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type Run = AgendasReading["run"];

/** Whether an agenda is being found. */
export const isUnderWay = (run: Run): boolean => run?.state === "waiting" || run?.state === "running";

/** How far the search is and what it has found so far; or that the last one failed. */
export function RunProgress({ run }: { run: Run }) {
  const language = useLanguage();
  const text = useText().pages.agenda.progress;
  if (run?.state === "failed") {
    return (
      <Banner tone="warning" title={text.failed}>
        {run.conflict.length > 0 && (
          <ul className="list-disc pl-6">
            {run.conflict.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Banner>
    );
  }
  if (!run || !isUnderWay(run)) return null;
  const { progress, seconds, state, isStopAsked } = run;
  const passed = progress?.seconds ?? 0;
  const stage = progress ? `${text.running}: ${text.stages[progress.stage]}` : text.running;
  return (
    <section className="card stack gap-3" aria-live="polite">
      <Progress
        id="kemajuan"
        label={state === "waiting" ? text.waiting : stage}
        share={state === "waiting" ? null : Math.min(1, passed / seconds)}
        detail={text.detail(numberText(passed, language, 0), seconds)}
      />
      {progress && <p>{text.best(numberText(progress.measures.value, language, 1), progress.measures.gaps)}</p>}
      <form method="post" className="cluster gap-x-4">
        {isStopAsked ? (
          <p>{text.stopping}</p>
        ) : (
          <Button type="submit" name="tindakan" value="stop" variant="secondary">
            {text.stop}
          </Button>
        )}
        <span className="text-sm text-muted">{text.leave}</span>
      </form>
    </section>
  );
}
