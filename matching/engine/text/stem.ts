import { Stemmer } from "sastrawijs";
import { STEM_EXCEPTIONS } from "./stem-exceptions";

const stemmer = new Stemmer();
const exceptions: ReadonlyMap<string, string> = new Map(Object.entries(STEM_EXCEPTIONS));

/** The root of a lower-case Indonesian word; the same word always has the same root. */
export function stem(word: string): string {
  return exceptions.get(word) ?? stemmer.stem(word);
}

/** Whether the Indonesian dictionary (that of sastrawijs) has this root. */
export const isRoot = (root: string): boolean => stemmer.find(root);
