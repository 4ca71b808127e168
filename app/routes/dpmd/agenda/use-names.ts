import type { AgendaReading } from "~/server/events/read-agenda.server";

import { useText } from "../../../i18n/language";
import { useParticipantName } from "../../shared/events/use-participant-name";
import type { PairIds } from "./pair-text";

/** What people call a participant and a pair of this agenda. */
export function useNames({ participants }: Pick<AgendaReading, "participants">) {
  const { pages } = useText();
  const shown = useParticipantName();
  const names = new Map(participants.map((one) => [one.id, shown(one)]));
  const nameOf = (id: number) => names.get(id) ?? "?";
  const pairName = ({ villageId, partnerId }: PairIds) =>
    pages.introductions.between(nameOf(villageId), nameOf(partnerId));
  return { nameOf, pairName };
}
