import { MapPin } from "lucide-react";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import { useText } from "../i18n/language";

/** A village as a sentence needs it: never by its bare name. */
export type Place = { village: string; status: VillageStatus; district: string };

/** "Desa Lung Anai, Kecamatan Loa Kulu" with its mark. */
export function PlaceLine({ village, status, district }: Place) {
  const text = useText().parts.place;
  return (
    <p className="with-icon text-muted">
      <MapPin className="icon" />
      {text.village(status, village)}, {text.district(district)}
    </p>
  );
}
