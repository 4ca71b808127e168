import { z } from "zod";

import { PARTNER_TYPES } from "~/matching/domain/vocabulary";
import type { PartnerProfile } from "~/server/partners/edit-partner.server";

import { betweenFields, oneOf, optionalDecimal, optionalText, refuse, text } from "./fields";

/** Most characters of a partner's name and description. */
export const PARTNER_LENGTHS = { name: 160, description: 2000 };

/** Indonesia from Rote to Weh and from Sabang to Merauke: swapped degrees are found out. */
const LATITUDES = { min: -11.2, max: 6.2 };
const LONGITUDES = { min: 94.8, max: 141.2 };

/** Digits of the NIB (PP 5/2021) and of the NPWP, old and new (PMK 112/2022). */
const NIB = [13];
const NPWP = [15, 16];

/** A number of so many digits, typed with any of the signs that papers put between them; empty is null. */
const digits = (lengths: readonly number[]) =>
  optionalText({ max: 40 }).transform((typed, ctx) => {
    if (typed === null) return null;
    const bare = typed.replace(/[\s.\-/]/g, "");
    return /^\d+$/.test(bare) && lengths.includes(bare.length) ? bare : refuse(ctx, "not_digits", lengths.join("/"));
  });

/** Runs also when other fields are wrong, so that all problems are told at once. */
const needsBoth = (field: string) => betweenFields(field, "needs_both");

/** A partner's profile. */
export const PartnerForm = z
  .object({
    name: text({ min: 3, max: PARTNER_LENGTHS.name }),
    type: oneOf(PARTNER_TYPES),
    description: optionalText({ max: PARTNER_LENGTHS.description }),
    kbli: optionalText({ max: 60 }),
    nib: digits(NIB),
    npwp: digits(NPWP),
    latitude: optionalDecimal(LATITUDES),
    longitude: optionalDecimal(LONGITUDES),
  })
  .refine(({ latitude, longitude }) => !(latitude === null && typeof longitude === "number"), needsBoth("latitude"))
  .refine(({ latitude, longitude }) => !(longitude === null && typeof latitude === "number"), needsBoth("longitude"));

/** A field of the form. */
export type PartnerField = keyof z.output<typeof PartnerForm>;

/** The form as the partner's profile. */
export function partnerProfile({ latitude, longitude, ...profile }: z.output<typeof PartnerForm>): PartnerProfile {
  return { ...profile, site: latitude === null || longitude === null ? null : { latitude, longitude } };
}

/** The stored profile as the form shows it. */
export function partnerFields({ site, ...profile }: PartnerProfile): Record<PartnerField, string | null> {
  return { ...profile, latitude: degreesText(site?.latitude), longitude: degreesText(site?.longitude) };
}

/** Degrees as they are typed here, to the metre: `-0,56012`. */
const degreesText = (degrees: number | undefined) =>
  degrees === undefined ? null : String(Number(degrees.toFixed(5))).replace(".", ",");
