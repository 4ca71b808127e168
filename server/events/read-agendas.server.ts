import { type AgendaRun, findLastRun } from "~/db/queries/events/agenda-runs";
import { type AgendaRecord, findAgendas } from "~/db/queries/events/agendas";
import type { EventRecord } from "~/db/queries/events/event-record";
import { findParticipants } from "~/db/queries/events/participants";
import { type EventMove, eventMovesFor } from "~/matching/domain/event-state";

import { agendaConflictText } from "~/matching/domain/phrases/agenda";
import type { Language } from "~/matching/domain/vocabulary";

import type { Services } from "../services.server";
import { asEvent, type EventAsked, getOwnEvent } from "./lock-own-event";
import { namedConflict, namesOf } from "./named-refs";

/** An agenda in a list of several, to be compared. */
export type AgendaListing = Pick<
  AgendaRecord,
  | "number"
  | "origin"
  | "basedOn"
  | "status"
  | "measures"
  | "valueBound"
  | "gapsBound"
  | "proven"
  | "mustsGaveWay"
  | "seconds"
  | "madeAt"
  | "madeByName"
> & { isPublished: boolean; wasPublished: boolean };

/** The agendas of an event, and the search that is under way or was last. */
export type AgendasReading = {
  event: EventRecord;
  moves: EventMove[];
  agendas: AgendaListing[];
  run: (Pick<AgendaRun, "state" | "seconds" | "progress" | "isStopAsked"> & { conflict: string[] }) | null;
};

/** Who reads an event's agendas, in which language. */
export type ReadAgendas = EventAsked & { language: Language };

/**
 * The agendas with how good each is, and why the last search failed when it did.
 * @throws AppError `forbidden`, `not_found`
 */
export async function readAgendas(services: Services, { language, ...asked }: ReadAgendas): Promise<AgendasReading> {
  const event = await getOwnEvent(services, asked);
  const [agendas, run] = await Promise.all([findAgendas(services.db, event.id), findLastRun(services.db, event.id)]);
  return {
    event,
    moves: eventMovesFor(asEvent(event), asked.actor),
    agendas: agendas.map(agendaListing),
    run: run && { ...run, conflict: await conflictTexts(services, run, language) },
  };
}

async function conflictTexts(
  { db }: Services,
  { eventId, conflict }: AgendaRun,
  language: Language,
): Promise<string[]> {
  if (conflict.length === 0) return [];
  const names = namesOf(await findParticipants(db, eventId));
  return conflict.map((one) => agendaConflictText(namedConflict(one, names), language));
}

/** An agenda as a list shows it. */
export function agendaListing({ publishedAt, replacedAt, ...agenda }: AgendaRecord): AgendaListing {
  const { number, origin, basedOn, status, measures, valueBound, gapsBound, proven } = agenda;
  const { mustsGaveWay, seconds, madeAt, madeByName } = agenda;
  return {
    number,
    origin,
    basedOn,
    status,
    measures,
    valueBound,
    gapsBound,
    proven,
    mustsGaveWay,
    seconds,
    madeAt,
    madeByName,
    isPublished: publishedAt !== null && replacedAt === null,
    wasPublished: publishedAt !== null,
  };
}
