import { z } from "zod";

import type { Potential } from "~/matching/domain/market";
import {
  BENEFICIARIES,
  INSTITUTIONS,
  KINDS,
  LEGAL_DOCUMENTS,
  READINESS_LEVELS,
  SECTORS,
  SUPPORTS,
} from "~/matching/domain/vocabulary";

import { code, count, ref, rupiah, text } from "./fields";
import type { BrokenRule, PartOf } from "./list-format";
import { quantityFields, quantityFrom } from "./quantity";
import { minAboveMax } from "./range";
import { sdgNumbers } from "./sdg-numbers";

/** A potential as a file states it. */
export const potentialRow = z.object({
  ref: ref(),
  village: ref(),
  kind: code(KINDS, "kind"),
  sector: code(SECTORS, "sector"),
  title: text(300),
  description: text(20_000).nullish(),
  volume: quantityFields.nullish(),
  needs: z.array(code(SUPPORTS, "support")).nullish(),
  funding_need: z.object({ min: rupiah().nullish(), max: rupiah().nullish() }).nullish(),
  beneficiaries: z.array(code(BENEFICIARIES, "beneficiary")).nullish(),
  households: count(0).nullish(),
  sdgs_desa: sdgNumbers().nullish(),
  readiness: code(READINESS_LEVELS, "readiness"),
  legal: z.array(code(LEGAL_DOCUMENTS, "legal")).nullish(),
  institution: code(INSTITUTIONS, "institution").nullish(),
});
export type PotentialRow = z.infer<typeof potentialRow>;

/** The least that is needed is not above the most. */
export function potentialRules({ funding_need: need }: PartOf<PotentialRow>): BrokenRule[] {
  return minAboveMax({ min: need?.min, max: need?.max, columns: ["funding_need.min", "funding_need.max"] });
}

/** The potential of a sound row; `keyOf` turns the code or ref of a village into its key. */
export function potentialFrom(row: PotentialRow, keyOf: (village: string) => string): Potential {
  const { min, max } = { min: row.funding_need?.min ?? null, max: row.funding_need?.max ?? null };
  return {
    ref: row.ref,
    village: keyOf(row.village),
    kind: row.kind,
    sector: row.sector,
    title: row.title,
    description: row.description ?? null,
    volume: quantityFrom(row.volume),
    needs: row.needs ?? null,
    fundingNeed: min === null && max === null ? null : { min, max },
    beneficiaries: row.beneficiaries ?? null,
    households: row.households ?? null,
    sdgsDesa: row.sdgs_desa ?? null,
    readiness: row.readiness,
    legal: row.legal ?? null,
    institution: row.institution ?? null,
  };
}

/** The row that states a potential. */
export function potentialTo(potential: Potential): PotentialRow {
  return {
    ref: potential.ref,
    village: potential.village,
    kind: potential.kind,
    sector: potential.sector,
    title: potential.title,
    description: potential.description,
    volume: potential.volume,
    needs: potential.needs && [...potential.needs],
    funding_need: potential.fundingNeed,
    beneficiaries: potential.beneficiaries && [...potential.beneficiaries],
    households: potential.households,
    sdgs_desa: potential.sdgsDesa && [...potential.sdgsDesa],
    readiness: potential.readiness,
    legal: potential.legal && [...potential.legal],
    institution: potential.institution,
  };
}
