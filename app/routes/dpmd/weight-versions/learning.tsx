import type { LearningState, ShownVersion } from "~/server/weights/read-versions.server";

import { Button } from "../../../components/button";
import { Progress } from "../../../components/progress";
import { useText } from "../../../i18n/language";
import { versionName } from "../weight-parts/weight-names";

type LearningViewProps = { learning: LearningState; versions: readonly ShownVersion[] };

/** How far the learning is, and the way to let it run now; silent while there are too few answers. */
export function LearningView({ learning: { answered, needed }, versions }: LearningViewProps) {
  const { weights } = useText().pages;
  const text = weights.learning;
  const last = versions.find(({ origin }) => origin === "learned");
  return (
    <section id="belajar" className="stack measure">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {answered < needed && (
        <>
          <p>{text.tooFew(answered, needed)}</p>
          <Progress
            id="jawaban"
            label={text.collected}
            share={answered / needed}
            detail={text.collectedOf(answered, needed)}
          />
        </>
      )}
      {answered >= needed && <p>{text.enough(answered)}</p>}
      {last?.evaluation && (
        <p>{text.lastFrom(versionName(last.weights.version, weights), last.evaluation.examples.answered)}</p>
      )}
      {answered >= needed && (
        <form method="post">
          <Button type="submit" name="tindakan" value="pelajari" variant="secondary">
            {text.button}
          </Button>
        </form>
      )}
    </section>
  );
}
