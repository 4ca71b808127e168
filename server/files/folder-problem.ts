import { FileStoreError, type FileStoreProblem } from "./file-store";

const PROBLEMS: Readonly<Record<string, FileStoreProblem>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "access_refused",
  EPERM: "access_refused",
  EROFS: "access_refused",
  ENOTDIR: "place_missing",
  EEXIST: "place_missing",
};

/** Whether the error is one of the operating system's with one of these codes, such as `ENOENT`. */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error));
}

/** The store's word for what the operating system said, with its error as the cause; a FileStoreError stays as it is. */
export function folderProblem(error: unknown): FileStoreError {
  if (error instanceof FileStoreError) return error;
  return new FileStoreError(PROBLEMS[codeOf(error)] ?? "failed", { cause: error });
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");
