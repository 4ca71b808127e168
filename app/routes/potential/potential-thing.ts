import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { labels } from "~/matching/domain/phrases/labels";
import type { Language } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";
import type { Thing } from "../../http/json-ld";
import { textFor } from "../../i18n/text";
import { placeThing } from "../shared/place-thing";

type Stated = Pick<PotentialReading, "potential" | "village" | "district" | "photos"> & { language: Language };

/**
 * A potential in the words of schema.org: what can be had already is a product or a place to visit, what a village only
 * means to do or has begun is a project.
 */
export function potentialThing({ potential, village, district, photos, language }: Stated): Thing {
  const { ref, kind, sector, title, description, readiness } = potential;
  const url = href.potential(ref);
  const place = placeThing({ village, district: district.name }, textFor(language).parts);
  const thing = {
    name: title,
    description: description ?? undefined,
    url,
    image: photos.map(({ key }) => href.photo(key, "large")),
  };
  const isThere = readiness === "producing" || readiness === "market_ready";
  if (!isThere || kind === "environment_energy") return { "@type": "Project", ...thing, location: place };
  if (kind === "tourism_culture") return { "@type": "TouristAttraction", ...thing, containedInPlace: place };
  const category = labels[language].sector[sector];
  return { "@type": "Product", ...thing, category, offers: { "@type": "Offer", url, availableAtOrFrom: place } };
}
