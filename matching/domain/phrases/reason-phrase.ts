import type { Quantity } from "../market";
import type { FitSide } from "../ranking";
import type { Subject } from "../subjects";
import type {
  Beneficiary,
  Institution,
  LegalDocument,
  PpmPillar,
  Readiness,
  SdgDesa,
  Support,
  VillageStatus,
} from "../vocabulary";

/** A thing both texts name: a subject of the thesaurus, or a word as the potential's text has it. */
export type NamedThing = { subject: Subject } | { word: string };

/** Money range; null is unknown. */
export type MoneyRange = { min: number | null; max: number | null };

/** The facts of a pair that a reason sentence rests on, by criterion. */
export type ReasonFacts =
  | { criterion: "subject"; shared: readonly NamedThing[]; excluded: readonly NamedThing[] }
  /** `purchase` says whether a buyer seems to buy what the village sells; null where nothing is bought. */
  | {
      criterion: "support";
      needs: readonly Support[];
      met: readonly Support[];
      purchase: "this" | "something_else" | null;
    }
  | { criterion: "budget"; need: MoneyRange; perVillage: MoneyRange }
  | {
      criterion: "place";
      where: "village" | "district" | "radius" | "anywhere" | "outside";
      distanceKm: number | null;
      radiusKm: number | null;
    }
  | {
      criterion: "people";
      sought: readonly Beneficiary[];
      reached: readonly Beneficiary[];
      shared: readonly Beneficiary[];
    }
  | { criterion: "stage"; readiness: Readiness; supports: readonly Support[]; purchase: boolean }
  | { criterion: "goals"; sdgs: readonly SdgDesa[]; pillars: readonly PpmPillar[]; asnafReached: boolean | null }
  | {
      criterion: "readiness_to_sign";
      institution: Institution | null;
      held: readonly LegalDocument[];
      missing: readonly LegalDocument[];
      status: VillageStatus;
    }
  | { criterion: "track_record"; villageObserved: number; partnerObserved: number; completed: number }
  | { criterion: "affinity"; villageTies: number; partnerTies: number }
  | { criterion: "volume"; produced: Quantity; wanted: Quantity };

/** The facts with the side that is speaking and whether they speak for the pair. */
export type ReasonPhrase = { facts: ReasonFacts; side: FitSide; favourable: boolean };
