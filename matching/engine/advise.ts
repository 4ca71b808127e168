import type { Interest, Potential } from "../domain/market";
import { adviceText } from "../domain/phrases/advice";
import type { VillageChange } from "../domain/phrases/village-change";
import type { Advice } from "../domain/ranking";
import type { Language } from "../domain/vocabulary";
import { expectedDocuments } from "./criteria/expected-documents";
import { changedPair } from "./eligibility/lift";
import { scorePair, type Scored } from "./score";

/** A gain smaller than this many score points is not worth the village's time. */
const LEAST_GAIN = 0.05;

/** The cheapest single changes on the village's side with the score points each would add, best first. */
export function advise({ pair, weights, score }: Scored, language: Language): Advice[] {
  return changesFor(pair)
    .map((change) => ({
      change: codeOf(change),
      gain: scorePair(changedPair(pair, { potential: applied(change, pair.potential) }), weights).score - score,
      text: adviceText(change, language),
    }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain || (a.change < b.change ? -1 : 1));
}

/** The code of a change: the field, and what is added to it (`legal:halal`). */
export function codeOf(change: VillageChange): string {
  switch (change.kind) {
    case "legal":
      return `legal:${change.document}`;
    case "beneficiaries":
      return `beneficiaries:${change.beneficiary}`;
    case "needs":
      return `needs:${change.support}`;
    case "sdgs_desa":
      return `sdgs_desa:${change.goal}`;
    case "institution":
      return `institution:${change.institution}`;
    case "funding_stages":
      return "funding_need:stages";
    default:
      return change.kind;
  }
}

/** The fields of a potential after a change. */
export function applied(change: VillageChange, potential: Potential): Partial<Potential> {
  switch (change.kind) {
    case "legal":
      return { legal: [...(potential.legal ?? []), change.document] };
    case "beneficiaries":
      return { beneficiaries: [...(potential.beneficiaries ?? []), change.beneficiary] };
    case "needs":
      return { needs: [...(potential.needs ?? []), change.support] };
    case "sdgs_desa":
      return { sdgsDesa: [...(potential.sdgsDesa ?? []), change.goal] };
    case "institution":
      return { institution: change.institution };
    case "funding_need":
      return { fundingNeed: { min: change.min, max: change.max } };
    case "funding_stages":
      return { fundingNeed: { min: Math.min(change.max, potential.fundingNeed?.min ?? change.max), max: change.max } };
    default:
      return { volume: change.wanted };
  }
}

/** The single changes that could matter to this interest: papers it expects, and what is not stated yet. */
export function changesFor({ potential, interest }: { potential: Potential; interest: Interest }): VillageChange[] {
  return [
    ...documents(potential, interest),
    ...beneficiaries(potential, interest),
    ...needs(potential, interest),
    ...funding(potential, interest),
    ...volume(potential, interest),
    ...goals(potential, interest),
    ...(potential.institution === null ? [{ kind: "institution", institution: "bumdes" } as const] : []),
  ];
}

const documents = (potential: Potential, interest: Interest): VillageChange[] =>
  expectedDocuments(potential, interest)
    .filter((document) => !potential.legal?.includes(document))
    .map((document) => ({ kind: "legal", document }));

const beneficiaries = (potential: Potential, interest: Interest): VillageChange[] =>
  (interest.beneficiaries ?? [])
    .filter((beneficiary) => !potential.beneficiaries?.includes(beneficiary))
    .map((beneficiary) => ({ kind: "beneficiaries", beneficiary }));

const needs = (potential: Potential, interest: Interest): VillageChange[] =>
  (potential.needs ?? []).length > 0 ? [] : interest.offers.map((support) => ({ kind: "needs", support }));

function funding(potential: Potential, { budget }: Interest): VillageChange[] {
  const floor = budget?.perVillageMin ?? null;
  const ceiling = budget?.perVillageMax ?? null;
  const least = potential.fundingNeed?.min ?? potential.fundingNeed?.max ?? null;
  const most = potential.fundingNeed?.max ?? least;
  if (floor === null && ceiling === null) return [];
  if (most === null) return [{ kind: "funding_need", min: floor ?? ceiling, max: ceiling ?? floor }];
  return ceiling !== null && ceiling > 0 && most > ceiling ? [{ kind: "funding_stages", max: ceiling }] : [];
}

const volume = (potential: Potential, { wanted }: Interest): VillageChange[] =>
  potential.volume === null && wanted !== null ? [{ kind: "volume", wanted }] : [];

const goals = ({ sdgsDesa }: Potential, interest: Interest): VillageChange[] =>
  sdgsDesa !== null && sdgsDesa.length > 0
    ? []
    : (interest.sdgsDesa ?? []).map((goal) => ({ kind: "sdgs_desa", goal }));
