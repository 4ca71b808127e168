import type { Outcome } from "../../domain/market";
import type { PreparedMarket } from "../prepare";
import { answersIn } from "./answers";

/** How many answers to learn from outcomes hold: of the pairs that the market has, at most one per side. */
export function countAnswers({ potentials, interests }: PreparedMarket, outcomes: readonly Outcome[]): number {
  const answers = answersIn(outcomes).filter(({ kind }) => kind === "answered");
  return answers.filter(({ potential, interest }) => potentials.has(potential) && interests.has(interest)).length;
}
