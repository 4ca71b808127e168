import type { Interest } from "~/matching/domain/market";

/** What an interest states, as the columns of its row; its districts and villages have tables of their own. */
export function interestColumns(interest: Interest, partnerId: number) {
  const { budget, wanted, beneficiaries, asnaf, sdgsDesa, ppmPillars } = interest;
  return {
    ref: interest.ref,
    partnerId,
    title: interest.title,
    description: interest.description,
    kinds: [...interest.kinds],
    sectors: [...interest.sectors],
    excludedSectors: [...interest.excludedSectors],
    offers: [...interest.offers],
    fundSource: interest.fundSource,
    budgetTotal: budget?.total ?? null,
    budgetPerVillageMin: budget?.perVillageMin ?? null,
    budgetPerVillageMax: budget?.perVillageMax ?? null,
    capacity: interest.capacity,
    radiusKm: interest.radiusKm,
    beneficiaries: beneficiaries && [...beneficiaries],
    asnaf: asnaf && [...asnaf],
    sdgsDesa: sdgsDesa && [...sdgsDesa],
    ppmPillars: ppmPillars && [...ppmPillars],
    minReadiness: interest.minReadiness,
    zakatUse: interest.zakatUse,
    commercialTerms: interest.commercialTerms,
    wantedAmount: wanted?.amount ?? null,
    wantedUnit: wanted?.unit ?? null,
    wantedPer: wanted?.per ?? null,
    opens: interest.opens,
    closes: interest.closes,
  };
}
