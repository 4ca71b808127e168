import { z } from "zod";

import { FileStoreError, type FileStoreProblem } from "./file-store";

/** What the AWS client's errors have in common; the name is S3's code where the server gave one. */
const S3Failure = z.object({
  name: z.string().default(""),
  code: z.string().optional().catch(undefined),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional().catch(undefined),
});

const REFUSED = ["AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed"];
const FULL = ["QuotaExceeded", "XMinioStorageFull", "InsufficientCapacity"];
const NO_ANSWER = ["TimeoutError", "RequestTimeout", "SlowDown", "NetworkingError"];
const NETWORK =
  /^(ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|EPIPE|ETIMEDOUT|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/** Whether S3 says that there is no such object (the bucket may still be there). */
export function isAbsent(error: unknown): boolean {
  const { name, $metadata } = failureOf(error);
  return name === "NoSuchKey" || (name !== "NoSuchBucket" && $metadata?.httpStatusCode === 404);
}

/** The store's word for what S3 or the way to it said, with the client's error as the cause. */
export function s3Problem(error: unknown): FileStoreError {
  if (error instanceof FileStoreError) return error;
  return new FileStoreError(problemOf(failureOf(error)), { cause: error });
}

function problemOf({ name, code = "", $metadata }: z.infer<typeof S3Failure>): FileStoreProblem {
  const status = $metadata?.httpStatusCode ?? 0;
  if (name === "NoSuchBucket") return "place_missing";
  if (FULL.includes(name) || status === 507) return "full";
  if (REFUSED.includes(name) || status === 401 || status === 403) return "access_refused";
  if (NO_ANSWER.includes(name) || NETWORK.test(code) || status >= 500) return "unreachable";
  return "failed";
}

function failureOf(error: unknown): z.infer<typeof S3Failure> {
  const failure = S3Failure.safeParse(error);
  return failure.success ? failure.data : { name: "" };
}
