import type { VillageStatus } from "~/matching/domain/vocabulary";

import { useText } from "../../../i18n/language";

/** A participant of an event: a partner has no status. */
type Named = { name: string; status: VillageStatus | null };

/** What people call a participant: a village with what it is, a partner by its name. */
export function useParticipantName(): (participant: Named) => string {
  const { place } = useText().parts;
  return ({ name, status }) => (status ? place.village(status, name) : name);
}
