import { boolean, check, index, integer, pgTable, text } from "drizzle-orm/pg-core";

import { PARTNER_TYPES } from "~/matching/domain/vocabulary";

import { degrees, id, provenance, timestamps } from "./columns";
import { oneOf, wholeLocation } from "./constraints";

/** Companies, foundations, Baznas, NGOs, universities and cooperatives that support villages. */
export const partners = pgTable(
  "partners",
  {
    id: id(),
    ref: text("ref").notNull().unique(),
    name: text("name").notNull(),
    type: text("type", { enum: PARTNER_TYPES }).notNull(),
    description: text("description"),
    /** KBLI section or class, as the partner states it. */
    kbli: text("kbli"),
    latitude: degrees("latitude"),
    longitude: degrees("longitude"),
    /** False from sign-up until DPMD has seen its papers; then the public sees it. */
    isVerified: boolean("is_verified").notNull().default(true),
    /** Business number (NIB) and tax number (NPWP), digits; seen by the partner and DPMD only. */
    nib: text("nib"),
    npwp: text("npwp"),
    /** Counts edits of the profile from 1. */
    version: integer("version").notNull().default(1),
    ...provenance,
    ...timestamps,
  },
  (t) => [
    index("partners_name").on(t.name),
    check("partners_type", oneOf(t.type, PARTNER_TYPES)),
    check("partners_location", wholeLocation(t.latitude, t.longitude)),
  ],
);
