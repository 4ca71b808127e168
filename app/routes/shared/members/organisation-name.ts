import type { Organisation } from "~/matching/domain/actor";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Text } from "../../../i18n/id";

type Named = { kind: Organisation["kind"]; name: string; status: VillageStatus | null };

/** "Desa Lung Anai", "PT Ulin Lestari", "Kecamatan Loa Kulu", "DPMD Kabupaten Kutai Kartanegara". */
export function organisationName({ parts, pages }: Text, { kind, name, status }: Named): string {
  const { named } = pages.organisations;
  if (status !== null) return parts.place.village(status, name);
  if (kind === "district") return parts.place.district(name);
  if (kind === "regency") return named.regency(name);
  return kind === "province" ? named.province(name) : name;
}
