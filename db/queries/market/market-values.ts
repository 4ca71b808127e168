import type { InferSelectModel } from "drizzle-orm";

import type { Interest, Location, Outcome, Partner, Potential, Quantity, Village } from "~/matching/domain/market";
import { type Period, type SdgDesa, SDGS_DESA, type Unit } from "~/matching/domain/vocabulary";

import type { interests, outcomes, partners, potentials, villages } from "../../schema";

type PotentialRow = InferSelectModel<typeof potentials>;
type InterestRow = InferSelectModel<typeof interests>;
type OutcomeRow = InferSelectModel<typeof outcomes>;

/** A village's row as the engine's value; `parent` is the key of the village it comes from. */
export function villageValue(row: InferSelectModel<typeof villages>, parent: string | null): Village {
  return {
    key: row.key,
    code: row.code,
    ref: row.ref,
    name: row.name,
    district: row.districtCode,
    status: row.status,
    parent,
    developmentIndex: row.developmentIndex,
    basicNeedsMet: row.basicNeedsMet,
    population: row.population,
    location: locationOf(row),
  };
}

/** A potential's row as the engine's value; `village` is the key of its village. */
export function potentialValue(row: PotentialRow, village: string): Potential {
  return {
    ref: row.ref,
    village,
    kind: row.kind,
    sector: row.sector,
    title: row.title,
    description: row.description,
    volume: quantityOf(row.volumeAmount, row.volumeUnit, row.volumePer),
    needs: row.needs,
    fundingNeed: rangeOf(row.fundingNeedMin, row.fundingNeedMax),
    beneficiaries: row.beneficiaries,
    households: row.households,
    sdgsDesa: sdgsOf(row.sdgsDesa),
    readiness: row.readiness,
    legal: row.legal,
    institution: row.institution,
  };
}

/** A partner's row as the engine's value. */
export function partnerValue(row: InferSelectModel<typeof partners>): Partner {
  return { ref: row.ref, name: row.name, type: row.type, kbli: row.kbli, site: locationOf(row) };
}

/** What an interest says in tables of its own: its partner's ref, and the districts and villages it names. */
export type InterestLinks = { partner: string; districts: string[]; villages: string[] };

/** An interest's row as the engine's value. */
export function interestValue(row: InterestRow, links: InterestLinks): Interest {
  return {
    ref: row.ref,
    ...links,
    title: row.title,
    description: row.description,
    kinds: row.kinds,
    sectors: row.sectors,
    excludedSectors: row.excludedSectors,
    offers: row.offers,
    fundSource: row.fundSource,
    budget: budgetOf(row),
    capacity: row.capacity,
    radiusKm: row.radiusKm,
    beneficiaries: row.beneficiaries,
    asnaf: row.asnaf,
    sdgsDesa: sdgsOf(row.sdgsDesa),
    ppmPillars: row.ppmPillars,
    minReadiness: row.minReadiness,
    zakatUse: row.zakatUse,
    commercialTerms: row.commercialTerms,
    wanted: quantityOf(row.wantedAmount, row.wantedUnit, row.wantedPer),
    opens: row.opens,
    closes: row.closes,
  };
}

/** An outcome's row as the engine's value, with the refs of its pair. */
export function outcomeValue(row: OutcomeRow, pair: { potential: string; interest: string }): Outcome {
  const { side, type, reason, value, position, listVersion, until } = row;
  return { ...pair, side, type, at: row.at.toISOString(), reason, value, position, listVersion, until };
}

function locationOf({ latitude, longitude }: { latitude: number | null; longitude: number | null }): Location | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function quantityOf(amount: number | null, unit: Unit | null, per: Period | null): Quantity | null {
  return amount === null || unit === null ? null : { amount, unit, per };
}

function rangeOf(min: number | null, max: number | null) {
  return min === null && max === null ? null : { min, max };
}

function budgetOf(row: InterestRow): Interest["budget"] {
  const { budgetTotal: total, budgetPerVillageMin: perVillageMin, budgetPerVillageMax: perVillageMax } = row;
  return total === null && perVillageMin === null && perVillageMax === null
    ? null
    : { total, perVillageMin, perVillageMax };
}

const isSdg = (number: number): number is SdgDesa => SDGS_DESA.some((sdg) => sdg === number);

function sdgsOf(numbers: number[] | null): SdgDesa[] | null {
  return numbers === null ? null : numbers.filter(isSdg);
}
