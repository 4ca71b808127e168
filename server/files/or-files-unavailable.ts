import { AppError } from "../app-error.server";
import { FileStoreError } from "./file-store";

/**
 * The answer of a file store, for a use case.
 * @throws AppError `files_unavailable`, with what the store said as its cause
 */
export async function orFilesUnavailable<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof FileStoreError) throw new AppError("files_unavailable", { cause: error });
    throw error;
  }
}
