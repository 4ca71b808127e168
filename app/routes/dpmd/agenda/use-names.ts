import type { AgendaReading } from "~/server/events/read-agenda.server";

import { useText } from "../../../i18n/language";
import type { PairIds } from "./pair-text";

/** What people call a participant and a pair of this agenda. */
export function useNames({ participants }: Pick<AgendaReading, "participants">) {
  const { pages, parts } = useText();
  const names = new Map(
    participants.map(({ id, name, status }) => [id, status ? parts.place.village(status, name) : name]),
  );
  const nameOf = (id: number) => names.get(id) ?? "?";
  const pairName = ({ villageId, partnerId }: PairIds) =>
    pages.introductions.between(nameOf(villageId), nameOf(partnerId));
  return { nameOf, pairName };
}
