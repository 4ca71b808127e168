import type { Potential } from "~/matching/domain/market";

/** What a village says of a potential: all of it but its name and place in the market. */
export type PotentialContent = Omit<Potential, "ref" | "village">;

/** The content as columns. */
export function potentialColumns({ volume, fundingNeed, ...content }: PotentialContent) {
  return {
    kind: content.kind,
    sector: content.sector,
    title: content.title,
    description: content.description,
    volumeAmount: volume?.amount ?? null,
    volumeUnit: volume?.unit ?? null,
    volumePer: volume?.per ?? null,
    needs: copied(content.needs),
    fundingNeedMin: fundingNeed?.min ?? null,
    fundingNeedMax: fundingNeed?.max ?? null,
    beneficiaries: copied(content.beneficiaries),
    households: content.households,
    sdgsDesa: copied(content.sdgsDesa),
    readiness: content.readiness,
    legal: copied(content.legal),
    institution: content.institution,
  };
}

const copied = <Code>(codes: readonly Code[] | null): Code[] | null => codes && [...codes];
