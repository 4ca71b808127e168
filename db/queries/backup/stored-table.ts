/** A table as it is stored: generated columns are left out; `type` is what PostgreSQL calls it, `timestamp with time zone`. */
export type StoredTable = { name: string; columns: readonly StoredColumn[] };

/** A column that holds something of its own. */
export type StoredColumn = { name: string; type: string };

/** A name as SQL writes it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The table's name with its schema, as SQL writes it. */
export const quotedTable = (name: string) => `public.${quoted(name)}`;

/** The names of a table's columns in brackets, as SQL writes them. */
export const quotedColumns = ({ columns }: StoredTable) => `(${columns.map(({ name }) => quoted(name)).join(", ")})`;
