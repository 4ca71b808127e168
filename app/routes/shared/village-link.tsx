import { MapPin } from "lucide-react";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";

type VillageLinkProps = { village: { key: string; name: string; status: VillageStatus }; district: string };

/** "Desa Lung Anai, Kecamatan Loa Kulu", which leads to the village's page. */
export function VillageLink({ village, district }: VillageLinkProps) {
  const text = useText().parts.place;
  return (
    <p className="with-icon text-muted">
      <MapPin className="icon" />
      <span>
        <a href={href.village(village.key)} className="link">
          {text.village(village.status, village.name)}
        </a>
        , {text.district(district)}
      </span>
    </p>
  );
}
