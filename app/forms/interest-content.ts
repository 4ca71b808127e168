import type { Interest } from "~/matching/domain/market";
import { SDGS_DESA } from "~/matching/domain/vocabulary";
import type { InterestContent } from "~/server/interests/edit-interest.server";

import { type InterestField, type InterestFields, InterestForm } from "./interest-form";

/** Where the interest looks, once typed villages are known by their keys. */
type Area = Pick<Interest, "districts" | "villages">;

/**
 * The form as the interest's content: what is left empty is unknown, and what its source of money does not ask for is left
 * out, as the form hides it.
 */
export function interestContent(form: InterestFields, area: Area): InterestContent {
  const { budgetTotal: total, budgetPerVillageMin: perVillageMin, budgetPerVillageMax: perVillageMax } = form;
  const isZakat = form.fundSource === "zakat";
  const isCommercial = form.fundSource === "commercial";
  const { wantedAmount: amount, wantedUnit: unit } = form;
  const hasBudget = total !== null || perVillageMin !== null || perVillageMax !== null;
  return {
    ...area,
    title: form.title,
    description: form.description,
    kinds: form.kinds,
    sectors: form.sectors,
    excludedSectors: form.excludedSectors,
    offers: form.offers,
    fundSource: form.fundSource,
    budget: hasBudget ? { total, perVillageMin, perVillageMax } : null,
    capacity: form.capacity,
    radiusKm: form.radiusKm,
    beneficiaries: orUnknown(form.beneficiaries),
    asnaf: isZakat ? orUnknown(form.asnaf) : null,
    sdgsDesa: orUnknown(SDGS_DESA.filter((goal) => form.sdgsDesa.includes(String(goal)))),
    ppmPillars: form.fundSource === "ppm" ? orUnknown(form.ppmPillars) : null,
    minReadiness: form.minReadiness,
    zakatUse: isZakat ? form.zakatUse : null,
    commercialTerms: isCommercial ? form.commercialTerms : null,
    wanted: isCommercial && amount !== null && unit !== null ? { amount, unit, per: form.wantedPer } : null,
    opens: form.opens,
    closes: form.closes,
  };
}

const orUnknown = <Code>(codes: readonly Code[]) => (codes.length > 0 ? codes : null);

/**
 * What a half-filled form would be: each field that cannot be read counts as empty, so that something can be counted while
 * it is typed. `day` stands in for dates that are missing.
 */
export function draftFields(form: FormData, day: string): InterestFields {
  const { shape } = InterestForm;
  const read = <Value>(schema: { safeParse: (texts: unknown) => { data?: Value } }, name: string, empty: Value) =>
    schema.safeParse(form.getAll(name).filter((value) => typeof value === "string")).data ?? empty;
  const opens = read(shape.opens, "opens", day);
  return {
    title: read(shape.title, "title", ""),
    description: read(shape.description, "description", null),
    kinds: read(shape.kinds, "kinds", []),
    sectors: read(shape.sectors, "sectors", []),
    excludedSectors: read(shape.excludedSectors, "excludedSectors", []),
    offers: read(shape.offers, "offers", []),
    fundSource: read(shape.fundSource, "fundSource", "tjsl"),
    zakatUse: read(shape.zakatUse, "zakatUse", null),
    asnaf: read(shape.asnaf, "asnaf", []),
    ppmPillars: read(shape.ppmPillars, "ppmPillars", []),
    commercialTerms: read(shape.commercialTerms, "commercialTerms", null),
    wantedAmount: read(shape.wantedAmount, "wantedAmount", null),
    wantedUnit: read(shape.wantedUnit, "wantedUnit", null),
    wantedPer: read(shape.wantedPer, "wantedPer", null),
    beneficiaries: read(shape.beneficiaries, "beneficiaries", []),
    sdgsDesa: read(shape.sdgsDesa, "sdgsDesa", []),
    minReadiness: read(shape.minReadiness, "minReadiness", null),
    budgetTotal: read(shape.budgetTotal, "budgetTotal", null),
    budgetPerVillageMin: read(shape.budgetPerVillageMin, "budgetPerVillageMin", null),
    budgetPerVillageMax: read(shape.budgetPerVillageMax, "budgetPerVillageMax", null),
    capacity: read(shape.capacity, "capacity", 1),
    districts: read(shape.districts, "districts", []),
    villages: read(shape.villages, "villages", null),
    radiusKm: read(shape.radiusKm, "radiusKm", null),
    opens,
    closes: read(shape.closes, "closes", opens),
  };
}

/** A stored interest as the form shows it; villages one per line, by key and name. */
export function interestFields(
  interest: InterestContent,
  villages: readonly { code: string; name: string }[],
): Record<InterestField, string | number | null | readonly (string | number)[]> {
  const { budget, wanted } = interest;
  return {
    title: interest.title,
    description: interest.description,
    kinds: interest.kinds,
    sectors: interest.sectors,
    excludedSectors: interest.excludedSectors,
    offers: interest.offers,
    fundSource: interest.fundSource,
    zakatUse: interest.zakatUse,
    asnaf: interest.asnaf,
    ppmPillars: interest.ppmPillars,
    commercialTerms: interest.commercialTerms,
    wantedAmount: typedNumber(wanted?.amount),
    wantedUnit: wanted?.unit ?? null,
    wantedPer: wanted?.per ?? null,
    beneficiaries: interest.beneficiaries,
    sdgsDesa: interest.sdgsDesa,
    minReadiness: interest.minReadiness,
    budgetTotal: typedMoney(budget?.total),
    budgetPerVillageMin: typedMoney(budget?.perVillageMin),
    budgetPerVillageMax: typedMoney(budget?.perVillageMax),
    capacity: interest.capacity,
    districts: interest.districts,
    villages: villages.map(({ code, name }) => `${code} ${name}`).join("\n"),
    radiusKm: typedNumber(interest.radiusKm),
    opens: interest.opens,
    closes: interest.closes,
  };
}

/** With dots, as money is written here: `900.000.000`. */
const typedMoney = (rupiah: number | null | undefined) =>
  rupiah === null || rupiah === undefined ? null : String(rupiah).replaceAll(/\B(?=(\d{3})+$)/g, ".");

/** With a decimal comma and without dots, which the form reads the same way. */
const typedNumber = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? null : String(amount).replace(".", ",");
