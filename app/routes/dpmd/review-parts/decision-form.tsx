import { labels } from "~/matching/domain/phrases/labels";
import { RETURN_REASONS } from "~/matching/domain/vocabulary";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { useLanguage, useText } from "../../../i18n/language";
import type { Undecided } from "./decide";

type DecisionFormProps = {
  version: number;
  state: "draft" | "submitted" | "published" | "paused" | "archived" | "closed";
  /** False when the partner is not verified yet. */
  mayPublish: boolean;
  undecided: Undecided | undefined;
};

/** Publish with one press, or return with a reason. Nothing of it when it does not wait for DPMD. */
export function DecisionForm({ version, state, mayPublish, undecided }: DecisionFormProps) {
  const words = useText();
  const { review, states } = words.pages.dpmd;
  const text = review.return;
  const reasons = labels[useLanguage()].returnReason;
  const form = bindForm(words, {
    labels: { reasons: text.reasons, explanation: text.explain },
    reply: undecided?.reply ?? undefined,
  });
  return (
    <section className="stack" aria-labelledby="putusan">
      <h2 id="putusan">{review.decide}</h2>
      {undecided?.isChanged && <Banner tone="warning" title={review.changed} />}
      {state === "submitted" ? (
        <>
          <ErrorSummary errors={form.errors} />
          {mayPublish ? (
            <form method="post" className="card stack gap-3">
              <input type="hidden" name="version" value={version} />
              <p className="measure">{review.publishHint}</p>
              <p>
                <Button type="submit" name="putusan" value="publish">
                  {review.publish}
                </Button>
              </p>
            </form>
          ) : (
            <Banner tone="warning" title={review.unverified} />
          )}
          <form method="post" className="card stack">
            <h3>{text.title}</h3>
            <input type="hidden" name="version" value={version} />
            <ChoiceList
              type="checkbox"
              {...form.choice("reasons")}
              choices={RETURN_REASONS.map((code) => ({ value: code, label: reasons[code] }))}
            />
            <TextArea {...form.field("explanation")} hint={text.explainHint} required={false} maxLength={1000} />
            <p>
              <Button type="submit" name="putusan" value="return" variant="secondary">
                {text.button}
              </Button>
            </p>
          </form>
        </>
      ) : (
        <p>{review.notWaiting(states[state])}</p>
      )}
    </section>
  );
}
