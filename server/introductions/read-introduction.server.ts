import { type ContactPerson, findContacts } from "~/db/queries/introductions/find-contacts";
import { findIntroduction } from "~/db/queries/introductions/find-introduction";
import { findMeetings, findMessages } from "~/db/queries/introductions/find-thread";
import type { Actor } from "~/matching/domain/actor";
import {
  type IntroductionMove,
  introductionMovesFor,
  isIntroduced,
  sideOf,
} from "~/matching/domain/introduction-state";
import type { MeetingKind, MeetingOutcome } from "~/matching/domain/brokering-vocabulary";
import type { Language, Side } from "~/matching/domain/vocabulary";
import { evaluatePair, type PairEvaluation } from "~/matching/engine";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { asIntroduction } from "./as-introduction";
import { type IntroductionListing, introductionListing } from "./introduction-listing";
import { introductionScopeOf } from "./introduction-scope";

export type { ContactPerson } from "~/db/queries/introductions/find-contacts";

/** A message as it is shown; `by` is null when its writer has erased the account. */
export type ShownMessage = { id: number; side: Side; by: string | null; isMine: boolean; text: string; at: Date };

/** A visit, a call or a meeting; `heldOn` is a day. */
export type ShownMeeting = {
  id: number;
  kind: MeetingKind;
  heldOn: string;
  note: string | null;
  side: Side;
  by: string | null;
};

/** An introduction as one of its sides, or DPMD, reads it. */
export type IntroductionReading = {
  introduction: IntroductionListing & {
    note: string | null;
    conclusion: MeetingOutcome | null;
    conclusionNote: string | null;
    /** For DPMD alone. */
    overrideReason: string | null;
  };
  /** The side that the reader is of. */
  viewer: Side;
  /** What the reader may do now, in the order in which it is offered. */
  moves: IntroductionMove[];
  /** Why the two fit, as of today; null when one of them is not public any more. */
  evaluation: PairEvaluation | null;
  /** Whom to talk to; null until both have accepted. A side does not see its own. */
  contacts: { village: ContactPerson[]; partner: ContactPerson[] } | null;
  /** Null until both have accepted. */
  messages: ShownMessage[] | null;
  meetings: ShownMeeting[];
};

/** Who reads which introduction, in which language. */
export type ReadIntroduction = { actor: Actor; ref: string; language: Language };

/**
 * The introduction with what the reader may see of it: people's contacts, and what was written, only from `introduced` on.
 * @throws AppError `not_found`
 */
export async function readIntroduction(
  services: Services,
  { actor, ref, language }: ReadIntroduction,
): Promise<IntroductionReading> {
  const { db, clock, settings, market: snapshot } = services;
  const scope = introductionScopeOf(actor, settings.regencyCode);
  const found = scope && (await findIntroduction(db, { scope, ref }));
  if (!found) throw new AppError("not_found");
  const viewer = sideOf(actor);
  const isOpenBook = isIntroduced(found.state);
  const [contacts, messages, meetings] = await Promise.all([
    isOpenBook ? findContacts(db, { villageId: found.village.id, partnerId: found.partner.id }) : null,
    isOpenBook ? findMessages(db, found.id) : null,
    findMeetings(db, found.id),
  ]);
  const market = snapshot.current();
  const pair = { potential: found.potential.ref, interest: found.interest.ref };
  const isPublic = market.potentials.has(pair.potential) && market.interests.has(pair.interest);
  return {
    introduction: {
      ...introductionListing(found),
      note: found.note,
      conclusionNote: found.conclusionNote,
      overrideReason: viewer === "broker" ? found.overrideReason : null,
    },
    viewer,
    moves: introductionMovesFor(asIntroduction(found), { by: actor, at: clock.now() }),
    evaluation: isPublic ? evaluatePair(market.prepared, pair, { asOf: clock.today(), language }) : null,
    contacts: contacts && {
      village: viewer === "village" ? [] : contacts.village,
      partner: viewer === "partner" ? [] : contacts.partner,
    },
    messages:
      messages?.map(({ id, side, userId, text, at, by }) => {
        return { id, side, by, isMine: userId === actor.userId, text, at };
      }) ?? null,
    meetings: meetings.map(({ id, kind, heldOn, note, side, by }) => ({ id, kind, heldOn, note, side, by })),
  };
}
