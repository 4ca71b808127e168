import { sql } from "drizzle-orm";
import {
  bigint,
  customType,
  date,
  type ExtraConfigColumn,
  index,
  integer,
  pgSequence,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";

import { SOUGHT } from "../queries/search/search-facets";
import { id } from "./columns";

/** As `order by … desc` asks, which puts nulls first. */
const inUsualOrder = (t: Record<"size" | "newest" | "id", ExtraConfigColumn>) =>
  [t.size, t.newest, t.id].map((column) => column.desc().nullsFirst());

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The codes that documents of a kind have: many have the same, so that lists are counted instead of documents. */
export const searchCodeLists = pgTable(
  "search_code_lists",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    kind: text("kind", { enum: SOUGHT }).notNull(),
    /** Of `search_codes`, in order. */
    codes: integer("codes").array().notNull(),
    /** How many documents have them: kept by triggers. */
    documents: integer("documents").notNull().default(0),
  },
  (t) => [unique("search_code_lists_codes").on(t.kind, t.codes)],
);

/**
 * What the market's rows look like to a search: one row per published thing, narrow, as a common word reads many of them.
 * Only `server/search` writes it, from the rows themselves; it can be thrown away and made anew.
 */
export const searchDocuments = pgTable(
  "search_documents",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    kind: text("kind", { enum: SOUGHT }).notNull(),
    rowId: bigint("row_id", { mode: "number" }).notNull(),
    version: bigint("version", { mode: "number" }).notNull(),
    /** Of `search_code_lists`. */
    list: integer("list").notNull(),
    /** The code of the district, apart from the others, where there is one: those are many. */
    district: integer("district"),
    titleLength: smallint("title_length").notNull(),
    size: integer("size").notNull(),
    attention: integer("attention").notNull(),
    newest: integer("newest").notNull(),
    closes: date("closes"),
    latitude: real("latitude"),
    longitude: real("longitude"),
    /** Words, roots and subjects (`#cocoa`) in any part; `^` those of the title, `~` of the place, `@` the kind: a search asks the index for them, never the row. */
    words: tsvector("words").notNull(),
    /** Makes every row so long that PostgreSQL keeps its words elsewhere: the migration says how. */
    ballast: text("ballast")
      .notNull()
      .default(sql`repeat(' ', 2000)`),
  },
  (t) => [
    unique("search_documents_key").on(t.kind, t.rowId),
    index("search_documents_words").using("gin", t.words),
    index("search_documents_list").on(t.kind, t.list, t.district, t.closes),
    index("search_documents_place").on(t.latitude, t.longitude),
    index("search_documents_order").on(t.kind, ...inUsualOrder(t)),
    index("search_documents_attention").on(t.kind, t.attention, ...inUsualOrder(t)),
    index("search_documents_version").on(t.version),
  ],
);

/** The texts of the documents, apart from them: only of those shown they are read. */
export const searchTexts = pgTable("search_texts", {
  documentId: integer("document_id")
    .primaryKey()
    .references(() => searchDocuments.id, { onDelete: "cascade" }),
  ref: text("ref").notNull(),
  /** Of all that is written here and in `search_documents`: tells whether anything changed. */
  fingerprint: text("fingerprint").notNull(),
  title: text("title").notNull(),
  place: text("place").notNull(),
  body: text("body").notNull(),
  labels: text("labels").notNull(),
});

/** A small number for every code of a facet that a document has. */
export const searchCodes = pgTable(
  "search_codes",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    facet: text("facet").notNull(),
    code: text("code").notNull(),
  },
  (t) => [unique("search_codes_code").on(t.facet, t.code)],
);

/** Versions of documents, in the order in which they are written. */
export const searchVersion = pgSequence("search_version");

/** Every word and term that a document has: what a word is completed to and what a slip was meant to be. */
export const searchWords = pgTable(
  "search_words",
  {
    /** Compared byte by byte: the migration sets the collation. */
    word: text("word").primaryKey(),
    /** Documents with it at the last count. */
    documents: integer("documents").notNull(),
  },
  (t) => [
    index("search_words_trgm").using("gin", sql`${t.word} gin_trgm_ops`),
    index("search_words_shape").on(sql`left(${t.word}, 1)`, sql`length(${t.word})`),
  ],
);

/** Rows whose documents may be out of date, written by triggers in the transaction that changed them. */
export const searchChanges = pgTable("search_changes", {
  id: id(),
  kind: text("kind", { enum: SOUGHT }).notNull(),
  rowId: bigint("row_id", { mode: "number" }).notNull(),
});

/** Documents that were taken out, for what mirrors the index. */
export const searchRemovals = pgTable(
  "search_removals",
  {
    kind: text("kind", { enum: SOUGHT }).notNull(),
    rowId: bigint("row_id", { mode: "number" }).notNull(),
    version: bigint("version", { mode: "number" }).notNull(),
    removedAt: timestamp("removed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.rowId] }), index("search_removals_version").on(t.version)],
);

/** How far each other index follows this one. */
export const searchMirrors = pgTable("search_mirrors", {
  name: text("name").primaryKey(),
  /** Every change up to this version is in it. */
  version: bigint("version", { mode: "number" }).notNull(),
  /** Of the settings that it was filled under. */
  settings: integer("settings").notNull(),
});
