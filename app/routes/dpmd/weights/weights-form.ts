import { z } from "zod";

import { CRITERIA, type FitSide } from "~/matching/domain/ranking";
import { FIT_SIDES, type FitWeights, type SideWeights, statedWeight, WEIGHT_BOUNDS } from "~/matching/domain/weights";

import { decimal, optionalDecimal, refuse, text } from "../../../forms/fields";
import type { FormReply } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { weightField } from "../weight-parts/weight-names";

const { weight, bias } = WEIGHT_BOUNDS;

/** A slider sends a plain number, whatever the reader's language. */
const slid = () =>
  z.array(z.string()).transform((texts, ctx) => {
    const value = Number(texts[0] || Number.NaN);
    if (Number.isNaN(value)) return refuse(ctx, "not_a_number");
    if (value < weight.min) return refuse(ctx, "too_small", weight.min);
    return value > weight.max ? refuse(ctx, "too_large", weight.max) : value;
  });

/** The field of a weight's exact figure, which holds instead of the slider when it is filled in. */
export const exactField = (field: string): string => `${field}_exact`;

const Numbers = z.object(
  Object.fromEntries(
    FIT_SIDES.flatMap((side) => [
      ...CRITERIA.flatMap((criterion) => {
        const field = weightField(side, criterion);
        return [
          [field, slid()],
          [exactField(field), optionalDecimal(weight)],
        ];
      }),
      [weightField(side, "bias"), decimal(bias)],
    ]),
  ),
);
const Saved = z.object({ basis: text(), reason: text({ max: 500 }) });

/** The weights that a form states, or the form to send back with what its sliders show. */
export type StatedWeights = { ok: true; weights: FitWeights } | { ok: false; weights: FitWeights; reply: FormReply };

/** Reads the weights of a form; `shown` stands for what it does not state. */
export function statedWeights(form: FormData, shown: FitWeights): StatedWeights {
  const parsed = parseForm(form, Numbers);
  const values: Readonly<Record<string, unknown>> = parsed.ok ? parsed.value : slidIn(form);
  const side = (name: FitSide): SideWeights => {
    const weights = { ...shown[name].weights };
    for (const criterion of CRITERIA) {
      const field = weightField(name, criterion);
      weights[criterion] = numberOr(values[exactField(field)] ?? values[field], weights[criterion]);
    }
    return { weights, bias: numberOr(values[weightField(name, "bias")], shown[name].bias) };
  };
  const weights = { partner: side("partner"), village: side("village") };
  return parsed.ok ? { ok: true, weights } : { ok: false, weights, reply: parsed.reply };
}

/** Where the sliders of a form stand that cannot be used as a whole. */
function slidIn(form: FormData): Record<string, number> {
  const fields = FIT_SIDES.flatMap((side) => CRITERIA.map((criterion) => weightField(side, criterion)));
  const read = fields.flatMap((field) => {
    const { data: value } = slid().safeParse(form.getAll(field));
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(read);
}

const numberOr = (value: unknown, otherwise: number) => (typeof value === "number" ? statedWeight(value) : otherwise);

/** What a form that is to be saved says beside its weights: the version it was made from and why. */
export const savedWith = (form: FormData) => parseForm(form, Saved);
