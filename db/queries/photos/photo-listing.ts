import { type SQL, sql } from "drizzle-orm";

import { photos, potentials } from "../../schema";

/** A photo as lists and pages show it; `key` is its address, `width` and `height` are pixels of the largest size. */
export type PhotoListing = { key: string; caption: string | null; width: number; height: number };

/** The columns of a PhotoListing. */
export const PHOTO_LISTING = {
  key: photos.key,
  caption: photos.caption,
  width: photos.width,
  height: photos.height,
};

const listing = sql`jsonb_build_object('key', ${photos.key}, 'caption', ${photos.caption}, 'width', ${photos.width}, 'height', ${photos.height})`;

/** In a query of potentials: each one's photos in their order, as JSON. */
export const photosOfPotential: SQL<PhotoListing[]> = sql`(
  select coalesce(jsonb_agg(${listing} order by ${photos.position}, ${photos.id}), '[]')
  from ${photos} where ${photos.potentialId} = ${potentials.id})`;

/** In a query that names the potential `p`: its first photo as JSON, null when it has none. */
export const firstPhotoOfP: SQL<PhotoListing | null> = sql`(
  select ${listing} from ${photos} where ${photos.potentialId} = p.id
  order by ${photos.position}, ${photos.id} limit 1)`;
