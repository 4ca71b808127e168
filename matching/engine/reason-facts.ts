import type { NamedThing, ReasonFacts } from "../domain/phrases/reason-phrase";
import type { CriterionName } from "../domain/ranking";
import { expectedDocuments } from "./criteria/expected-documents";
import { PILLARS_OF_SECTOR, reachesAsnaf } from "./criteria/goals";
import { isPurchase } from "./criteria/is-purchase";
import { boughtShare } from "./criteria/support";
import type { Pair } from "./pair";
import { potentialTerms } from "./prepare";
import { subjectOfTerm } from "./text/subject-terms";
import type { TermCounts } from "./text/terms";
import { sharedTerms, type TextIndex } from "./text/tf-idf";

/** A sentence names this many shared things at most. */
const NAMED_AT_MOST = 3;

/** From this share on a buyer is said to buy what the village sells. */
const BUYS_THIS = 0.75;

/** The facts of a pair behind one criterion, or null when the criterion has none to tell. */
export function factsOf(criterion: CriterionName, pair: Pair, index: TextIndex): ReasonFacts | null {
  switch (criterion) {
    case "subject":
      return subjectFacts(pair, index);
    case "support":
      return supportFacts(pair);
    case "budget":
      return budgetFacts(pair);
    case "place":
      return placeFacts(pair);
    case "people":
      return peopleFacts(pair);
    case "stage":
      return stageFacts(pair);
    case "goals":
      return goalsFacts(pair);
    case "readiness_to_sign":
      return signingFacts(pair);
    case "track_record":
      return recordFacts(pair);
    case "affinity":
      return affinityFacts(pair);
    default:
      return volumeFacts(pair);
  }
}

function subjectFacts(pair: Pair, { termOf }: TextIndex): ReasonFacts {
  const shown = potentialTerms(pair.potential, pair.village);
  const found: { thing: NamedThing; strength: number }[] = [];
  sharedTerms(pair.potentialText, pair.interestText, (number, a, b) => {
    found.push({ thing: named(termOf[number] ?? "", shown), strength: a * b });
  });
  found.sort((a, b) => b.strength - a.strength);
  const excluded = Array.from(pair.potentialTitle.terms).filter((number) => pair.excluded.has(number));
  return {
    criterion: "subject",
    shared: subjectsFirst(found.map(({ thing }) => thing)),
    excluded: subjectsFirst(excluded.map((number) => named(termOf[number] ?? "", shown))),
  };
}

/** Subjects say more than words; words are named where there is no subject. */
function subjectsFirst(things: readonly NamedThing[]): NamedThing[] {
  const subjects = things.filter((thing) => "subject" in thing);
  return (subjects.length > 0 ? subjects : things).slice(0, NAMED_AT_MOST);
}

function named(term: string, { shown }: TermCounts): NamedThing {
  const subject = subjectOfTerm(term);
  return subject === null ? { word: shown.get(term) ?? term } : { subject };
}

function supportFacts(pair: Pair): ReasonFacts | null {
  const { interest } = pair;
  const { needs } = pair.potential;
  if (needs === null || needs.length === 0) return null;
  const met = needs.filter((need) => interest.offers.includes(need));
  const bought = boughtShare(pair) >= BUYS_THIS ? "this" : "something_else";
  return { criterion: "support", needs, met, purchase: isPurchase(interest) ? bought : null };
}

function budgetFacts({ potential, interest }: Pair): ReasonFacts {
  const { perVillageMin = null, perVillageMax = null } = interest.budget ?? {};
  return {
    criterion: "budget",
    need: potential.fundingNeed ?? { min: null, max: null },
    perVillage: { min: perVillageMin, max: perVillageMax },
  };
}

function placeFacts(pair: Pair): ReasonFacts {
  const { distanceKm, interest } = pair;
  return { criterion: "place", where: whereOf(pair), distanceKm, radiusKm: interest.radiusKm };
}

function whereOf({ village, interest, distanceKm }: Pair): Extract<ReasonFacts, { criterion: "place" }>["where"] {
  const { villages, districts, radiusKm } = interest;
  if (villages.includes(village.key)) return "village";
  if (districts.includes(village.district)) return "district";
  if (radiusKm !== null && distanceKm !== null && distanceKm <= radiusKm) return "radius";
  return villages.length + districts.length === 0 && radiusKm === null ? "anywhere" : "outside";
}

function peopleFacts({ potential, interest }: Pair): ReasonFacts {
  const sought = interest.beneficiaries ?? [];
  const reached = potential.beneficiaries ?? [];
  return { criterion: "people", sought, reached, shared: sought.filter((group) => reached.includes(group)) };
}

function stageFacts({ potential: { readiness }, interest }: Pair): ReasonFacts {
  return { criterion: "stage", readiness, supports: interest.offers, purchase: isPurchase(interest) };
}

function goalsFacts({ potential, interest }: Pair): ReasonFacts {
  const served = interest.fundSource === "ppm" ? (interest.ppmPillars ?? []) : [];
  const asnaf = interest.asnaf ?? [];
  return {
    criterion: "goals",
    sdgs: (interest.sdgsDesa ?? []).filter((goal) => potential.sdgsDesa?.includes(goal)),
    pillars: served.filter((pillar) => PILLARS_OF_SECTOR[potential.sector].includes(pillar)),
    asnafReached: asnaf.length === 0 ? null : reachesAsnaf(potential.beneficiaries ?? [], asnaf),
  };
}

function signingFacts({ village, potential, interest }: Pair): ReasonFacts {
  const expected = expectedDocuments(potential, interest);
  const { legal, institution } = potential;
  return {
    criterion: "readiness_to_sign",
    institution,
    held: expected.filter((document) => legal?.includes(document)),
    missing: legal === null ? [] : expected.filter((document) => !legal.includes(document)),
    status: village.status,
  };
}

const recordFacts = ({ villageRecord, partnerRecord }: Pair): ReasonFacts => ({
  criterion: "track_record",
  villageObserved: villageRecord.observed,
  partnerObserved: partnerRecord.observed,
  completed: villageRecord.completed + partnerRecord.completed,
});

function volumeFacts({ potential, interest }: Pair): ReasonFacts | null {
  if (potential.volume === null || interest.wanted === null) return null;
  return { criterion: "volume", produced: potential.volume, wanted: interest.wanted };
}

const affinityFacts = ({ affinity }: Pair): ReasonFacts | null =>
  affinity && { criterion: "affinity", villageTies: affinity.villageTies, partnerTies: affinity.partnerTies };
