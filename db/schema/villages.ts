import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, boolean, check, index, integer, pgTable, text } from "drizzle-orm/pg-core";

import { DEVELOPMENT_INDEXES, VILLAGE_STATUSES } from "~/matching/domain/vocabulary";

import { degrees, id, provenance, timestamps } from "./columns";
import { oneOf, wholeLocation } from "./constraints";
import { districts } from "./regions";

/**
 * Every village of the country. `key` is what a URL, a file and the engine call it: the Kemendagri code, or the
 * ref of a preparatory village that has none yet. Names are never keys: they recur.
 */
export const villages = pgTable(
  "villages",
  {
    id: id(),
    code: text("code").unique(),
    ref: text("ref").unique(),
    key: text("key")
      .notNull()
      .generatedAlwaysAs(sql`coalesce(code, ref)`)
      .unique(),
    name: text("name").notNull(),
    districtCode: text("district_code")
      .notNull()
      .references(() => districts.code),
    status: text("status", { enum: VILLAGE_STATUSES }).notNull().default("definitive"),
    parentId: bigint("parent_id", { mode: "number" }).references((): AnyPgColumn => villages.id),
    developmentIndex: text("development_index", { enum: DEVELOPMENT_INDEXES }),
    basicNeedsMet: boolean("basic_needs_met"),
    population: integer("population"),
    latitude: degrees("latitude"),
    longitude: degrees("longitude"),
    /** In the village's own words. */
    description: text("description"),
    /** The village that this one was merged into; it is kept for its history. */
    mergedIntoId: bigint("merged_into_id", { mode: "number" }).references((): AnyPgColumn => villages.id),
    /** Counts edits of the profile from 1. */
    version: integer("version").notNull().default(1),
    ...provenance,
    ...timestamps,
  },
  (t) => [
    index("villages_district").on(t.districtCode, t.name),
    index("villages_parent").on(t.parentId),
    check("villages_status", oneOf(t.status, VILLAGE_STATUSES)),
    check("villages_key", sql`${t.code} is not null or (${t.status} = 'preparatory' and ${t.ref} is not null)`),
    check("villages_code", sql`${t.code} like ${t.districtCode} || '.%'`),
    check("villages_development_index", oneOf(t.developmentIndex, DEVELOPMENT_INDEXES)),
    check("villages_population", sql`${t.population} >= 0`),
    check("villages_location", wholeLocation(t.latitude, t.longitude)),
  ],
);
