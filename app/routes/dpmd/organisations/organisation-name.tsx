import type { VillageStatus } from "~/matching/domain/vocabulary";

import { useText } from "../../../i18n/language";

type OrganisationNameProps = { organisation: { name: string; status: VillageStatus | null } };

/** "Desa Lung Anai", "PT Ulin Lestari". */
export function OrganisationName({ organisation: { name, status } }: OrganisationNameProps) {
  const { place } = useText().parts;
  return <>{status === null ? name : place.village(status, name)}</>;
}
