/** The name of each field in files and in the log; `ordered` are lists in which the order says something. */
export type FieldNames<Content> = { names: Record<keyof Content & string, string>; ordered?: readonly string[] };

/** The fields in which two contents differ, as files name them. */
export function changedFields<Content extends object>(
  before: Content,
  after: Content,
  { names, ordered = [] }: FieldNames<Content>,
): string[] {
  const isField = (field: string): field is keyof Content & string => field in names;
  return Object.keys(names)
    .filter(isField)
    .filter((field) => {
      const isOrdered = ordered.includes(field);
      return plain(before[field], isOrdered) !== plain(after[field], isOrdered);
    })
    .map((field) => names[field]);
}

function plain(value: unknown, isOrdered: boolean): string {
  if (Array.isArray(value)) return JSON.stringify(isOrdered ? value : value.map(String).sort());
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
