/**
 * The id of a row that has been checked to exist.
 * @throws Error when it does not, because somebody removed it in the meantime
 */
export function idOf(id: number | undefined, name: string): number {
  if (id === undefined) throw new Error(`No row is named ${name}`);
  return id;
}
