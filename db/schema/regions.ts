import { sql } from "drizzle-orm";
import { check, index, pgTable, text } from "drizzle-orm/pg-core";

import { degrees } from "./columns";
import { wholeLocation } from "./constraints";

/** Provinces of Indonesia by Kemendagri code (`64`). Source: idn-area-data (ODbL). */
export const provinces = pgTable("provinces", {
  code: text("code").primaryKey(),
  name: text("name").notNull(),
});

/** Regencies and cities by Kemendagri code (`64.02`): the scope of one installation. */
export const regencies = pgTable(
  "regencies",
  {
    code: text("code").primaryKey(),
    provinceCode: text("province_code")
      .notNull()
      .references(() => provinces.code),
    name: text("name").notNull(),
  },
  (t) => [index("regencies_province").on(t.provinceCode)],
);

/** Districts (kecamatan) by Kemendagri code (`64.02.02`), with the place of their seat where it is known. */
export const districts = pgTable(
  "districts",
  {
    code: text("code").primaryKey(),
    regencyCode: text("regency_code")
      .notNull()
      .references(() => regencies.code),
    name: text("name").notNull(),
    latitude: degrees("latitude"),
    longitude: degrees("longitude"),
    seat: text("seat"),
    source: text("source"),
  },
  (t) => [
    index("districts_regency").on(t.regencyCode),
    check("districts_location", wholeLocation(t.latitude, t.longitude)),
    check("districts_code", sql`${t.code} like ${t.regencyCode} || '.%'`),
  ],
);
