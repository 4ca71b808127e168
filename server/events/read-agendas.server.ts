import { type AgendaRun, findLastRun } from "~/db/queries/events/agenda-runs";
import { type AgendaRecord, findAgendas } from "~/db/queries/events/agendas";
import type { EventRecord } from "~/db/queries/events/event-record";
import { type EventMove, eventMovesFor } from "~/matching/domain/event-state";

import type { Services } from "../services.server";
import { type EventAsked, getOwnEvent } from "./lock-own-event";

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
  run: Pick<AgendaRun, "state" | "seconds" | "basedOn" | "progress" | "made" | "isStopAsked"> | null;
};

/** @throws AppError `forbidden`, `not_found` */
export async function readAgendas(services: Services, asked: EventAsked): Promise<AgendasReading> {
  const event = await getOwnEvent(services, asked);
  const [agendas, run] = await Promise.all([findAgendas(services.db, event.id), findLastRun(services.db, event.id)]);
  return {
    event,
    moves: eventMovesFor({ state: event.state, regency: event.regencyCode }, asked.actor),
    agendas: agendas.map(agendaListing),
    run,
  };
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
