import type { Language } from "~/matching/domain/vocabulary";
import type { VillageReading } from "~/server/villages/read-village.server";

import type { Thing } from "../../http/json-ld";
import { textFor } from "../../i18n/text";
import { placeThing } from "../shared/place-thing";

type Stated = Pick<VillageReading, "village" | "district" | "invented"> & { language: Language };

/** A village in the words of schema.org; where it lies only when that is not assumed. */
export function villageThing({ village, district, invented, language }: Stated): Thing {
  const { code, location } = village;
  const isKnown = !invented.includes("latitude") && !invented.includes("longitude");
  return {
    ...placeThing({ village, district: district.name }, textFor(language).parts),
    identifier: code ?? undefined,
    geo: location && isKnown ? { "@type": "GeoCoordinates", ...location } : undefined,
  };
}
