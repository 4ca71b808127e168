import type { VillageStatus } from "~/matching/domain/vocabulary";

import { useText } from "../../../i18n/language";

type Named = { name: string; status: VillageStatus | null };

/** What an organisation is called: a village or ward with the word before its name. */
export function useOrganisationName() {
  const { place } = useText().parts;
  return ({ name, status }: Named) => (status ? place.village(status, name) : name);
}
