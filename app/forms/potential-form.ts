import { z } from "zod";

import {
  BENEFICIARIES,
  INSTITUTIONS,
  KINDS,
  LEGAL_DOCUMENTS,
  PERIODS,
  READINESS_LEVELS,
  SDGS_DESA,
  SECTORS,
  SUPPORTS,
  UNITS,
} from "~/matching/domain/vocabulary";
import type { PotentialContent } from "~/server/potentials/edit-potential.server";

import { oneOf, optionalDecimal, optionalOneOf, optionalText, optionalWhole, someOf, text, ticked } from "./fields";

/** Most characters of a title and a description, which the form tells before they are typed. */
export const POTENTIAL_LENGTHS = { title: 120, description: 4000 };

const MOST_HOUSEHOLDS = 100_000;
const MOST_VOLUME = 1_000_000_000;
const GOALS = SDGS_DESA.map(String);

/** Runs also when other fields are wrong, so that all problems are told at once. */
const always = { when: () => true };

/** What a village says of a potential; `firstNeed` is the one that weighs most. */
export const PotentialForm = z
  .object({
    kind: oneOf(KINDS),
    sector: oneOf(SECTORS),
    title: text({ min: 3, max: POTENTIAL_LENGTHS.title }),
    description: optionalText({ max: POTENTIAL_LENGTHS.description }),
    readiness: oneOf(READINESS_LEVELS),
    firstNeed: optionalOneOf(SUPPORTS),
    needs: someOf(SUPPORTS),
    volumeAmount: optionalDecimal({ min: 0.001, max: MOST_VOLUME }),
    volumeUnit: optionalOneOf(UNITS),
    volumePer: optionalOneOf(PERIODS),
    fundingNeedMin: optionalWhole(),
    fundingNeedMax: optionalWhole(),
    beneficiaries: someOf(BENEFICIARIES),
    households: optionalWhole({ max: MOST_HOUSEHOLDS }),
    institution: optionalOneOf(INSTITUTIONS),
    legal: someOf(LEGAL_DOCUMENTS),
    noLegal: ticked(),
    sdgsDesa: someOf(GOALS),
  })
  .refine(({ volumeAmount, volumeUnit }) => typeof volumeAmount !== "number" || volumeUnit !== null, {
    ...always,
    path: ["volumeUnit"],
    params: { problem: "needs_unit" },
  })
  .refine(({ volumeAmount, volumeUnit }) => typeof volumeUnit !== "string" || volumeAmount !== null, {
    ...always,
    path: ["volumeAmount"],
    params: { problem: "required" },
  })
  .refine(({ fundingNeedMin: min, fundingNeedMax: max }) => !isAbove(min, max), {
    ...always,
    path: ["fundingNeedMin"],
    params: { problem: "min_above_max" },
  });

/** A field of the form. */
export type PotentialField = keyof z.output<typeof PotentialForm>;

const isAbove = (min: unknown, max: unknown) => typeof min === "number" && typeof max === "number" && min > max;

/** The form as the potential's content: what is left empty is unknown; "no papers" is an empty list. */
export function potentialContent(form: z.output<typeof PotentialForm>): PotentialContent {
  const { volumeAmount: amount, volumeUnit: unit, fundingNeedMin: min, fundingNeedMax: max } = form;
  const needs = [...new Set([...(form.firstNeed ? [form.firstNeed] : []), ...form.needs])];
  return {
    kind: form.kind,
    sector: form.sector,
    title: form.title,
    description: form.description,
    readiness: form.readiness,
    needs: orUnknown(needs),
    volume: amount === null || unit === null ? null : { amount, unit, per: form.volumePer },
    fundingNeed: min === null && max === null ? null : { min, max },
    beneficiaries: orUnknown(form.beneficiaries),
    households: form.households,
    institution: form.institution,
    legal: form.noLegal && form.legal.length === 0 ? [] : orUnknown(form.legal),
    sdgsDesa: orUnknown(SDGS_DESA.filter((goal) => form.sdgsDesa.includes(String(goal)))),
  };
}

const orUnknown = <Code extends string | number>(codes: readonly Code[]) => (codes.length > 0 ? codes : null);

/** The stored content as the form shows it. */
export function potentialFields(content: PotentialContent) {
  const { volume, fundingNeed, needs, legal } = content;
  return {
    kind: content.kind,
    sector: content.sector,
    title: content.title,
    description: content.description,
    readiness: content.readiness,
    firstNeed: needs?.[0] ?? null,
    needs: needs?.slice(1) ?? [],
    volumeAmount: volume === null ? null : typedNumber(volume.amount),
    volumeUnit: volume?.unit ?? null,
    volumePer: volume?.per ?? null,
    fundingNeedMin: fundingNeed?.min ?? null,
    fundingNeedMax: fundingNeed?.max ?? null,
    beneficiaries: content.beneficiaries,
    households: content.households,
    institution: content.institution,
    legal,
    noLegal: legal?.length === 0,
    sdgsDesa: content.sdgsDesa,
  } satisfies Record<PotentialField, unknown>;
}

/** With a decimal comma and without dots, which the form reads the same way. */
const typedNumber = (amount: number) => String(amount).replace(".", ",");
