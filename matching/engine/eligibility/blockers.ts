import type { Blocker } from "../../domain/ranking";
import { hasCapacityLeft } from "./capacity-left";
import { isInsideArea } from "./inside-area";
import { kindIsSought } from "./kind-sought";
import { isNotAgreedYet } from "./not-agreed-yet";
import { isReadyEnough } from "./ready-enough";
import type { Candidate, Rule } from "./rule";
import { sectorIsNotExcluded } from "./sector-not-excluded";
import { sectorIsSought } from "./sector-sought";
import { hasSomethingToBuy } from "./something-to-buy";
import { windowIsOpen } from "./window";
import { zakatMeetsBasicNeedsFirst } from "./zakat-basic-needs";
import { zakatReachesMustahik } from "./zakat-reaches-mustahik";

const RULES: readonly Rule[] = [
  windowIsOpen,
  kindIsSought,
  sectorIsSought,
  sectorIsNotExcluded,
  isInsideArea,
  isReadyEnough,
  zakatReachesMustahik,
  zakatMeetsBasicNeedsFirst,
  hasSomethingToBuy,
  hasCapacityLeft,
  isNotAgreedYet,
];

/** All hard rules that a pair breaks on a day, in a fixed order; an empty list means that the two may be introduced. */
export function blockersOf(candidate: Candidate): Blocker[] {
  const blockers: Blocker[] = [];
  for (const rule of RULES) {
    const blocker = rule(candidate);
    if (blocker) blockers.push(blocker);
  }
  return blockers;
}
