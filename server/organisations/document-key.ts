import { randomUUID } from "node:crypto";

import type { FileEnding } from "../files/file-types";

/** A new, unguessable name of a paper in the file store: `documents/3fe1….pdf`. */
export const newDocumentKey = (ending: FileEnding): string => `documents/${randomUUID()}.${ending}`;

/** The part of a paper's name that stands in addresses. */
export const documentName = (key: string): string => key.replace("documents/", "");

/** The name in the file store of what an address names. */
export const documentKey = (name: string): string => `documents/${name}`;
