import { inList, inSentence, kilometres, quantity, rupiah, rupiahRange } from "./format";
import { labelsEn } from "./labels.en";
import type { NamedThing, ReasonFacts, ReasonPhrase } from "./reason-phrase";
import { subjectsEn } from "./subjects.en";

type Facts<C extends ReasonFacts["criterion"]> = Extract<ReasonFacts, { criterion: C }>;

const list = (labels: readonly string[]) => inList(labels.map(inSentence), "en");
const things = (named: readonly NamedThing[]) =>
  inList(
    named.map((thing) => ("subject" in thing ? subjectsEn[thing.subject] : `“${thing.word}”`)),
    "en",
  );

/** English sentences for reasons. */
export function reasonEn({ facts, side, favourable }: ReasonPhrase): string {
  switch (facts.criterion) {
    case "subject":
      return favourable ? subjectFor(facts, side) : subjectAgainst(facts);
    case "support":
      return facts.purchase ? purchase(facts) : support(facts);
    case "budget":
      return budget(facts);
    case "place":
      return place(facts, favourable);
    case "people":
      return people(facts, favourable);
    case "stage":
      return stage(facts, favourable);
    case "goals":
      return goals(facts, favourable);
    case "readiness_to_sign":
      return readinessToSign(facts, favourable);
    case "track_record":
      return trackRecord(facts, favourable);
    case "affinity":
      return affinity(facts, favourable);
    default:
      return `The village produces ${quantity(facts.produced, "en")}; the partner wants ${quantity(facts.wanted, "en")}.`;
  }
}

function subjectFor({ shared }: Facts<"subject">, side: ReasonPhrase["side"]): string {
  if (shared.length === 0) return "The two descriptions are about related things.";
  return side === "partner"
    ? `The village has what the partner looks for: ${things(shared)}.`
    : `The partner looks for what the village does: ${things(shared)}.`;
}

function subjectAgainst({ shared, excluded }: Facts<"subject">): string {
  if (excluded.length > 0) return `The partner says it does not look for ${things(excluded)}.`;
  if (shared.length === 0) return "The two descriptions name nothing in common.";
  return `The two descriptions only touch on ${things(shared)}.`;
}

function support({ needs, met }: Facts<"support">): string {
  const label = (codes: typeof needs) => list(codes.map((code) => labelsEn.support[code]));
  if (met.length === 0) return `What the village needs (${label(needs)}) is not offered by the partner.`;
  if (needs.length === 1) return `The village's only need is met: ${label(met)}.`;
  if (met.length === needs.length) return `All needs of the village are met: ${label(met)}.`;
  const [first] = needs;
  const share = `Of the village's ${needs.length} needs, ${met.length} ${met.length === 1 ? "is" : "are"} met: ${label(met)}`;
  if (first === undefined || met.includes(first)) return `${share}.`;
  return `${share}; its first need, ${label([first])}, is not.`;
}

function purchase({ needs, purchase: bought }: Facts<"support">): string {
  if (!needs.includes("market_access")) {
    return "The partner wants to buy, but the village does not name market access as a need.";
  }
  return bought === "this"
    ? "The village looks for a market, and the partner wants to buy."
    : "The village looks for a market, but what the partner wants to buy seems to be something else.";
}

function budget({ need, perVillage }: Facts<"budget">): string {
  const wants = rupiahRange(need.min, need.max) ?? "";
  const gives = rupiahRange(perVillage.min, perVillage.max) ?? "";
  const least = need.min ?? need.max ?? 0;
  const most = need.max ?? least;
  const ceiling = perVillage.max ?? Number.POSITIVE_INFINITY;
  if (least > ceiling) return `The funds needed, ${wants}, exceed the partner's support per village, ${gives}.`;
  if (most > ceiling) {
    return `The least that is needed, ${rupiah(least)}, is within the partner's support per village, ${gives}; the most, ${rupiah(most)}, is over it.`;
  }
  if (most < (perVillage.min ?? 0))
    return `The funds needed, ${wants}, are less than the partner's support per village, ${gives}.`;
  return `The funds needed, ${wants}, suit the partner's support per village, ${gives}.`;
}

function place({ where, distanceKm, radiusKm }: Facts<"place">, favourable: boolean): string {
  const away = distanceKm === null ? "" : `The village is ${kilometres(distanceKm, "en")} from the partner's site`;
  switch (where) {
    case "village":
      return "The partner names this village.";
    case "district":
      return "The village lies in a district that the partner serves.";
    case "radius": {
      const limit = radiusKm === null ? "" : kilometres(radiusKm, "en");
      return favourable ? `${away}, within its radius of ${limit}.` : `${away}, rather far though within ${limit}.`;
    }
    case "anywhere":
      return `${away}; the partner serves villages anywhere.`;
    default:
      return away === "" ? "The village lies outside the partner's area." : `${away}, outside its area.`;
  }
}

function people({ sought, reached, shared }: Facts<"people">, favourable: boolean): string {
  const label = (codes: typeof sought) => list(codes.map((code) => labelsEn.beneficiary[code]));
  if (shared.length === 0) return `The partner puts ${label(sought)} first; this is for ${label(reached)}.`;
  if (shared.length === sought.length) return `It is for the same people: ${label(shared)}.`;
  return favourable
    ? `Of those the partner puts first, it reaches ${label(shared)}.`
    : `Of those the partner puts first, it reaches only ${label(shared)}.`;
}

function stage({ readiness, supports, purchase: buying }: Facts<"stage">, favourable: boolean): string {
  const now = `Its stage is “${inSentence(labelsEn.readiness[readiness])}”`;
  if (buying) return favourable ? `${now}: there is something to buy.` : `${now}: there is nothing to buy yet.`;
  const help = list(supports.map((code) => labelsEn.support[code]));
  return favourable ? `${now}, the right time for ${help}.` : `${now}, less suited to ${help}.`;
}

function goals({ sdgs, pillars, asnafReached }: Facts<"goals">, favourable: boolean): string {
  const parts = [
    ...(sdgs.length > 0 ? [`SDGs Desa ${inList(sdgs.map(String), "en")}`] : []),
    ...(pillars.length > 0 ? [`pillar ${list(pillars.map((code) => labelsEn.ppmPillar[code]))}`] : []),
    ...(asnafReached === true ? ["the asnaf it serves"] : []),
  ];
  if (parts.length === 0) return "Their goals do not meet yet.";
  return favourable ? `Their goals agree: ${parts.join("; ")}.` : `They share only ${parts.join("; ")}.`;
}

function readinessToSign(facts: Facts<"readiness_to_sign">, favourable: boolean): string {
  const { institution, held, missing, status } = facts;
  const documents = (codes: typeof held) => list(codes.map((code) => labelsEn.legal[code]));
  if (!favourable && status === "urban_ward") {
    return "An urban ward cannot sign a Perjanjian Bersama (Permendagri 96/2017).";
  }
  if (!favourable && missing.length > 0) return `Papers usually asked for are missing: ${documents(missing)}.`;
  const ready = [
    ...(institution ? [inSentence(labelsEn.institution[institution])] : []),
    ...(held.length > 0 ? [documents(held)] : []),
  ];
  if (ready.length === 0) return "No institution and no papers are named.";
  const lacking = missing.length > 0 ? `; not there yet: ${documents(missing)}` : "";
  return favourable
    ? `${held.length > 0 ? "Manager and papers are" : "The manager is"} ready: ${ready.join(", ")}${lacking}.`
    : `It is run by: ${ready.join(", ")}; partners usually ask for a legal body.`;
}

function trackRecord(facts: Facts<"track_record">, favourable: boolean): string {
  const { villageObserved, partnerObserved, completed } = facts;
  const seen = `${villageObserved + partnerObserved} earlier records of working together`;
  if (completed > 0)
    return `Of ${seen}, ${completed} ${completed === 1 ? "is a completed programme" : "are completed programmes"}.`;
  return favourable ? `Of ${seen}, the results are good.` : `Of ${seen}, the results are not convincing yet.`;
}

function affinity({ villageTies, partnerTies }: Facts<"affinity">, favourable: boolean): string {
  const seen = `Going by the village's dealings with ${villageTies} other partners and the partner's with ${partnerTies} other villages`;
  return favourable ? `${seen}, the two tend to suit each other.` : `${seen}, such a pair seldom suits.`;
}
