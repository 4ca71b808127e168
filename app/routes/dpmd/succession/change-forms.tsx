import type { PlannedChange } from "~/server/villages/succession/preview-change.server";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { BASIS_LENGTH } from "../../../forms/person-lengths";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import type { Stated } from "./stated-in";

const KINDS = ["code", "merge"] as const;

/** What changes, and to which code; it is only shown what would happen. */
export function StateChange({ village, stated }: { village: string; stated: Stated | null }) {
  const text = useText().pages.organisations.change;
  return (
    <form method="get" action={`${href.changeVillage(village)}#akibat`} className="stack gap-5">
      <ChoiceList
        type="radio"
        name="perubahan"
        label={text.what}
        selected={[stated?.change ?? "code"]}
        choices={KINDS.map((kind) => ({ value: kind, label: text.kinds[kind], hint: text.kindHints[kind] }))}
      />
      <TextField
        name="tujuan"
        label={text.target}
        hint={text.targetHint}
        defaultValue={stated?.target}
        inputMode="decimal"
        maxLength={60}
      />
      <p>
        <Button variant="secondary">{text.preview}</Button>
      </p>
    </form>
  );
}

type ConfirmChangeProps = { plan: PlannedChange; stated: Stated; reply: FormReply | undefined };

/** What would happen in one sentence, the legal basis, and the button that does it. */
export function ConfirmChange({ plan, stated, reply }: ConfirmChangeProps) {
  const words = useText();
  const text = words.pages.organisations.change;
  const form = bindForm(words, { labels: { basis: text.basis }, reply });
  return (
    <section className="card stack" aria-labelledby="akibat">
      <h2 id="akibat" className="text-lg">
        {text.effect}
      </h2>
      <ErrorSummary errors={form.errors} />
      <Effect plan={plan} />
      <form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="perubahan" value={stated.change} />
        <input type="hidden" name="tujuan" value={stated.target} />
        <TextField {...form.field("basis")} hint={text.basisHint} maxLength={BASIS_LENGTH} />
        <p>
          <Button variant={plan.does === "merge" ? "danger" : "primary"}>{text.submit}</Button>
        </p>
      </form>
    </section>
  );
}

function Effect({ plan }: { plan: PlannedChange }) {
  const { pages, parts } = useText();
  const text = pages.organisations.change;
  const { place } = parts;
  const from = place.village(plan.from.status, plan.from.name);
  if (plan.does === "give_code") {
    return <p className="measure">{text.giveCode(from, plan.code, place.district(plan.district.name))}</p>;
  }
  const { into, isSame } = plan;
  const other = `${place.village(into.status, into.name)}, ${place.district(into.district.name)}`;
  return (
    <>
      <p className="measure">{isSame ? text.becomes(from, other, into.key) : text.merges(from, other, into.key)}</p>
      <p className="measure font-semibold">{text.cannotUndo}</p>
    </>
  );
}
