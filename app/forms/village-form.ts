import { z } from "zod";

import { DEVELOPMENT_INDEXES } from "~/matching/domain/vocabulary";
import type { VillageProfile } from "~/server/villages/edit-village.server";

import { optionalDecimal, optionalOneOf, optionalText, optionalWhole } from "./fields";

/** Most characters of a village's description. */
export const VILLAGE_DESCRIPTION_LENGTH = 2000;

const MOST_PEOPLE = 1_000_000;
/** Indonesia from Rote to Weh and from Sabang to Merauke: swapped degrees are found out. */
const LATITUDES = { min: -11.2, max: 6.2 };
const LONGITUDES = { min: 94.8, max: 141.2 };
const ANSWERS = ["yes", "no"] as const;

/** Runs also when other fields are wrong, so that all problems are told at once. */
const always = { when: () => true };

/** A village's profile; the last two are asked only of who may judge them. */
export const VillageForm = z
  .object({
    description: optionalText({ max: VILLAGE_DESCRIPTION_LENGTH }),
    population: optionalWhole({ max: MOST_PEOPLE }),
    latitude: optionalDecimal(LATITUDES),
    longitude: optionalDecimal(LONGITUDES),
    developmentIndex: optionalOneOf(DEVELOPMENT_INDEXES),
    basicNeedsMet: optionalOneOf(ANSWERS),
  })
  .refine(({ latitude, longitude }) => !(latitude === null && typeof longitude === "number"), {
    ...always,
    path: ["latitude"],
    params: { problem: "needs_both" },
  })
  .refine(({ latitude, longitude }) => !(longitude === null && typeof latitude === "number"), {
    ...always,
    path: ["longitude"],
    params: { problem: "needs_both" },
  });

/** A field of the form. */
export type VillageField = keyof z.output<typeof VillageForm>;

/** The form as the village's profile. */
export function villageProfile(form: z.output<typeof VillageForm>): VillageProfile {
  const { latitude, longitude, basicNeedsMet, ...profile } = form;
  return {
    ...profile,
    basicNeedsMet: basicNeedsMet === null ? null : basicNeedsMet === "yes",
    location: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}

/** The stored profile as the form shows it. */
export function villageFields({ location, basicNeedsMet, ...profile }: VillageProfile) {
  return {
    ...profile,
    latitude: location && degreesText(location.latitude),
    longitude: location && degreesText(location.longitude),
    basicNeedsMet: basicNeedsMet === null ? null : yesOrNo(basicNeedsMet),
  } satisfies Record<VillageField, unknown>;
}

const yesOrNo = (answer: boolean): (typeof ANSWERS)[number] => (answer ? "yes" : "no");

/** Degrees as they are typed here, to the metre: `-0,56012`. */
export const degreesText = (degrees: number): string => String(Number(degrees.toFixed(5))).replace(".", ",");
