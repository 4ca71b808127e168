import { readFileSync } from "node:fs";
import type { Interest, Market, Partner, Potential, Village } from "../domain/market";

type Place = { latitude?: number; longitude?: number };
type FileMarket = {
  villages: (Place & Pick<Village, "name" | "district"> & Record<"code" | "ref", string | undefined> & FileVillage)[];
  potentials: (Pick<Potential, "ref" | "village" | "kind" | "sector" | "title" | "readiness"> & FilePotential)[];
  partners: (Place & Pick<Partner, "ref" | "name" | "type"> & { kbli?: string })[];
  interests: (Pick<Interest, "ref" | "partner" | "title" | "offers" | "capacity" | "opens" | "closes"> &
    FileInterest)[];
};
type FileVillage = { status?: Village["status"]; basic_needs_met?: boolean };
type FilePotential = Partial<Pick<Potential, "description" | "volume" | "needs" | "beneficiaries" | "legal">> &
  Partial<Pick<Potential, "households" | "institution">> & {
    funding_need?: Potential["fundingNeed"];
    sdgs_desa?: Potential["sdgsDesa"];
  };
type FileInterest = Partial<Pick<Interest, "description" | "kinds" | "sectors" | "districts" | "villages">> &
  Partial<Pick<Interest, "beneficiaries" | "asnaf" | "wanted">> & {
    excluded_sectors?: Interest["excludedSectors"];
    fund_source: Interest["fundSource"];
    budget?: { total?: number; per_village_min?: number; per_village_max?: number };
    radius_km?: number;
    sdgs_desa?: Interest["sdgsDesa"];
    ppm_pillars?: Interest["ppmPillars"];
    min_readiness?: Interest["minReadiness"];
    zakat_use?: Interest["zakatUse"];
    commercial_terms?: Interest["commercialTerms"];
  };

/** A `gandeng-desa/1` file that is known to be valid, as a market without outcomes. */
export function readMarketFixture(path: string): Market {
  const file: FileMarket = JSON.parse(readFileSync(path, "utf8"));
  return {
    villages: file.villages.map(villageFrom),
    potentials: file.potentials.map(potentialFrom),
    partners: file.partners.map(({ kbli = null, ...partner }) => ({ ...partner, kbli, site: locationFrom(partner) })),
    interests: file.interests.map(interestFrom),
    outcomes: [],
  };
}

const locationFrom = ({ latitude, longitude }: Place) =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude };

const villageFrom = (file: FileMarket["villages"][number]): Village => ({
  key: file.code ?? file.ref ?? "",
  code: file.code ?? null,
  ref: file.ref ?? null,
  name: file.name,
  district: file.district,
  status: file.status ?? "definitive",
  parent: null,
  developmentIndex: null,
  basicNeedsMet: file.basic_needs_met ?? null,
  population: null,
  location: locationFrom(file),
});

const potentialFrom = (file: FileMarket["potentials"][number]): Potential => ({
  ref: file.ref,
  village: file.village,
  kind: file.kind,
  sector: file.sector,
  title: file.title,
  readiness: file.readiness,
  description: file.description ?? null,
  volume: file.volume ?? null,
  needs: file.needs ?? null,
  fundingNeed: file.funding_need ?? null,
  beneficiaries: file.beneficiaries ?? null,
  households: file.households ?? null,
  sdgsDesa: file.sdgs_desa ?? null,
  legal: file.legal ?? null,
  institution: file.institution ?? null,
});

const interestFrom = (file: FileMarket["interests"][number]): Interest => ({
  ref: file.ref,
  partner: file.partner,
  title: file.title,
  offers: file.offers,
  capacity: file.capacity,
  opens: file.opens,
  closes: file.closes,
  fundSource: file.fund_source,
  description: file.description ?? null,
  kinds: file.kinds ?? [],
  sectors: file.sectors ?? [],
  excludedSectors: file.excluded_sectors ?? [],
  budget: file.budget
    ? {
        total: file.budget.total ?? null,
        perVillageMin: file.budget.per_village_min ?? null,
        perVillageMax: file.budget.per_village_max ?? null,
      }
    : null,
  districts: file.districts ?? [],
  villages: file.villages ?? [],
  radiusKm: file.radius_km ?? null,
  beneficiaries: file.beneficiaries ?? null,
  asnaf: file.asnaf ?? null,
  sdgsDesa: file.sdgs_desa ?? null,
  ppmPillars: file.ppm_pillars ?? null,
  minReadiness: file.min_readiness ?? null,
  zakatUse: file.zakat_use ?? null,
  commercialTerms: file.commercial_terms ?? null,
  wanted: file.wanted ?? null,
});
