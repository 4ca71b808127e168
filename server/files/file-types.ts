/** The endings a stored file may have, and what each is served as. Nothing here can run in a browser. */
export const FILE_TYPES = {
  jpg: "image/jpeg",
  webp: "image/webp",
  png: "image/png",
  pdf: "application/pdf",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The ending of a stored file. */
export type FileEnding = keyof typeof FILE_TYPES;

/** The content type of a stored file. */
export type FileType = (typeof FILE_TYPES)[FileEnding];
