import { type Sought, SOUGHT } from "../search";

/** Where the indexes of one installation begin: letters, digits and hyphens, so that no prefix begins another's indexes. */
export type IndexPrefix = string;

const PREFIX = /^[a-zA-Z0-9-]+$/;

/** The prefix; throws a RangeError when it is none. */
export function checkedPrefix(prefix: IndexPrefix): IndexPrefix {
  if (!PREFIX.test(prefix)) throw new RangeError(`No prefix of indexes: ${prefix}`);
  return prefix;
}

/** The index that searches see. */
export const liveIndex = (prefix: IndexPrefix, kind: Sought): string => `${prefix}_${kind}`;

/** An index that is being filled to take the place of the live one. */
export const freshIndex = (prefix: IndexPrefix, kind: Sought, name: string): string =>
  `${liveIndex(prefix, kind)}_${name}`;

/** All indexes of a prefix, as keys are told. */
export const everyIndex = (prefix: IndexPrefix): string => `${prefix}_*`;

/** The kind of a live index, or null. */
export const kindOfIndex = (prefix: IndexPrefix, uid: string): Sought | null =>
  SOUGHT.find((kind) => liveIndex(prefix, kind) === uid) ?? null;

/** Whether an index was being filled once: it is of no use to anybody but who fills it. */
export const isFresh = (prefix: IndexPrefix, uid: string): boolean =>
  SOUGHT.some((kind) => uid.startsWith(`${liveIndex(prefix, kind)}_`));
