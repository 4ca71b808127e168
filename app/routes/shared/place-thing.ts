import type { VillageStatus } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";
import type { Thing } from "../../http/json-ld";
import type { Text } from "../../i18n/text";

type Place = { village: { key: string; name: string; status: VillageStatus }; district: string };

/** A village in its district, in the words of schema.org. */
export function placeThing({ village, district }: Place, { place }: Text["parts"]): Thing {
  return {
    "@type": "AdministrativeArea",
    name: place.village(village.status, village.name),
    url: href.village(village.key),
    containedInPlace: { "@type": "AdministrativeArea", name: place.district(district) },
  };
}
