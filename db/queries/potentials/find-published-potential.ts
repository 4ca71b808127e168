import { and, eq } from "drizzle-orm";

import type { Potential } from "~/matching/domain/market";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, potentials, villages } from "../../schema";
import { potentialValue } from "../market/market-values";
import { type PhotoListing, photosOfPotential } from "../photos/photo-listing";

/** A potential with what its page says beside the engine's values. */
export type PublishedPotential = {
  potential: Potential;
  village: { key: string; name: string; status: VillageStatus };
  district: { code: string; name: string };
  /** Figures as the source states them, with their year. */
  figures: string | null;
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
  /** In their order. */
  photos: PhotoListing[];
};

/** The regency's published potential with this ref. */
export async function findPublishedPotential(
  db: Db,
  { regencyCode, ref }: { regencyCode: string; ref: string },
): Promise<PublishedPotential | null> {
  const [found] = await db
    .select({
      row: potentials,
      village: { key: villages.key, name: villages.name, status: villages.status },
      district: { code: districts.code, name: districts.name },
      photos: photosOfPotential,
    })
    .from(potentials)
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(eq(potentials.ref, ref), eq(potentials.state, "published"), eq(districts.regencyCode, regencyCode)));
  if (!found) return null;
  const { row, village, district, photos } = found;
  const { figures, source, invented } = row;
  return { potential: potentialValue(row, village.key), village, district, figures, source, invented, photos };
}
