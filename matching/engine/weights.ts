import type { CriterionName, FitSide } from "../domain/ranking";
import type { FundSource } from "../domain/vocabulary";
import type { SideWeights, Weights } from "../domain/weights";

export type { FitWeights, SideWeights, Weights } from "../domain/weights";

/** What one side of an interest of this fund source weighs. */
export const sideWeights = (weights: Weights, side: FitSide, fundSource: FundSource): SideWeights =>
  (weights.segments?.[fundSource] ?? weights)[side];

/**
 * Where a value speaks neither for nor against, hence what an unknown counts as: about what a pair reaches that the hard
 * rules let through and that a broker would neither propose nor refuse.
 */
const baselines: Record<CriterionName, number> = {
  subject: 0.4, // the texts share a theme, not a product
  support: 0.5, // the first of three needs is met, or the other two
  budget: 0.75, // the wish lies a little over the range
  place: 0.6, // two thirds of the way to the edge of the radius
  people: 0.4, // a third of those the partner cares for
  stage: 0.75, // help that comes a step early or late
  goals: 0.5, // half of the goals
  readiness_to_sign: 0.5, // a group without papers
  track_record: 0.6, // a party nobody knows (see track-records)
  volume: 0.6, // a third of the quantity wanted
  affinity: 0.5, // others say as much for it as against it
};

/** What the partner asks: is it my subject, my people, within my money and reach. */
const partner: SideWeights = {
  bias: -0.3, // a pair that is average in everything is slightly worse than worth an introduction
  weights: {
    subject: 8, // the one thing that a partner's programme is about: from nothing in common to the same, 0.1 to 0.96
    support: 1, // its offers are chosen already; it prefers to be of use
    budget: 0.9, // it can say no to a sum, or give a part of it
    place: 1.2, // its area is a hard rule; nearness is convenience
    people: 1, // its beneficiaries are what it reports on
    stage: 0.8, // too early costs patience, too late is not needed
    goals: 0.5, // for the report: a tie-breaker
    readiness_to_sign: 0.4, // papers can follow: a tie-breaker, and a village before an urban ward
    track_record: 1, // as much as nearness, once there is one
    volume: 1, // a buyer can buy a part
    affinity: 1, // others' company is hearsay: with much evidence it moves a fit from 0.5 to 0.6
  },
};

/** What the village asks: do they bring what we need. */
const village: SideWeights = {
  bias: 0.6, // help that is average in everything is rather taken than refused
  weights: {
    subject: 2.4, // help meant for something else rarely fits, but skills and tools carry over
    support: 2.8, // the needs are why the village is here: none met moves a fit from 0.5 to 0.2
    budget: 1.2, // a sum that is far off leaves the plan standing
    place: 0.5, // a near partner comes by more often
    people: 0.5, // whom it helps is the village's own choice already
    stage: 0.7, // help with starting is no help to who is on the market
    goals: 0.2, // the village's goals are its own
    readiness_to_sign: 0.2, // its own papers do not change its need
    track_record: 1, // partners that come, answer and finish are wanted
    volume: 0.5, // a buyer of too much or too little is still a buyer
    affinity: 1, // hearsay as well: its own need says more
  },
};

/** The weights that hold until DPMD or outcomes change them, set by hand from how experienced brokers grade pairs. */
export const defaultWeights: Weights = { version: "default/1", baselines, partner, village };
