import { CRITERIA } from "~/matching/domain/ranking";
import type { FundSource } from "~/matching/domain/vocabulary";
import { FIT_SIDES, type FitWeights, statedWeight } from "~/matching/domain/weights";

import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { EffectDetails } from "../weight-parts/effect-details";
import { EffectSummary } from "../weight-parts/effect-summary";
import { weightNames } from "../weight-parts/weight-names";
import type { WeightsAnswer } from "./act-on-weights";
import { WeightsFields } from "./weights-fields";
import { exactField } from "./weights-form";

type Active = FitWeights & { version: string; segments: readonly FundSource[] };

/** The form of all weights: beside it (on a phone below it) what would change, and the way to save it. */
export function WeightsEditor({ active, answer }: { active: Active; answer: WeightsAnswer | undefined }) {
  const words = useText();
  const text = words.pages.weights;
  const language = useLanguage();
  const names = weightNames(text, language);
  const exactNames = Object.fromEntries(
    Object.entries(names).map(([field, name]) => [exactField(field), text.exactName(name)]),
  );
  const values = answer?.stated ?? stated(active);
  const form = bindForm<string>(words, {
    labels: { ...names, ...exactNames, reason: text.save.reason },
    reply: answer?.reply,
    stored: {
      partner_bias: numberText(values.partner.bias, language),
      village_bias: numberText(values.village.bias, language),
    },
  });
  const effect = answer?.effect;
  const nothing = answer && !answer.effect ? text.effect.broken : text.effect.before;
  return (
    <form method="post" data-live-parts="lihat" className="stack gap-6 md:grid md:grid-cols-2 md:items-start md:gap-10">
      <input type="hidden" name="basis" value={active.version} />
      <div className="stack">
        <ErrorSummary errors={form.errors} />
        <WeightsFields form={form} values={values} segments={active.segments} />
      </div>
      <div className="max-md:contents md:sticky md:top-4 md:stack md:max-h-[calc(100vh-2rem)] md:overflow-y-auto md:pr-2">
        <section
          aria-labelledby="judul-akibat"
          className="stack gap-2 border-l-4 border-brand bg-brand-soft px-4 py-3 max-md:sticky max-md:bottom-0 max-md:z-10"
        >
          <h2 id="judul-akibat" className="text-lg">
            {text.effect.title}
          </h2>
          <div id="ringkasan-akibat" aria-live="polite" data-live-part="" className="text-sm md:text-base">
            {effect ? <EffectSummary effect={effect} /> : <p>{nothing}</p>}
          </div>
          <div data-live-button="">
            <Button type="submit" name="tindakan" value="lihat" variant="secondary" formNoValidate>
              {text.preview}
            </Button>
          </div>
        </section>
        <div id="rincian-akibat" data-live-part="">
          {effect && <EffectDetails effect={effect} />}
        </div>
        <section className="stack border-t border-line pt-4">
          <h2 className="text-lg">{text.save.title}</h2>
          <TextArea {...form.field("reason")} hint={text.save.reasonHint} rows={3} maxLength={500} />
          <div>
            <Button type="submit" name="tindakan" value="simpan">
              {text.save.button}
            </Button>
          </div>
          <p className="text-sm text-muted">{text.save.note}</p>
        </section>
      </div>
      <script src="/live-parts.js" defer />
    </form>
  );
}

/** As people see and state them. */
function stated(weights: FitWeights): FitWeights {
  const [partner, village] = FIT_SIDES.map((side) => {
    const own = { ...weights[side].weights };
    for (const criterion of CRITERIA) own[criterion] = statedWeight(own[criterion]);
    return { bias: statedWeight(weights[side].bias), weights: own };
  });
  return { partner: partner ?? weights.partner, village: village ?? weights.village };
}
