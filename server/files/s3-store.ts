import { Buffer } from "node:buffer";
import type { S3Client } from "@aws-sdk/client-s3";

import { getFileKey, parseFileKey } from "./file-key";
import type { FileBody, FileListing, FileStore } from "./file-store";
import { limitedBody } from "./limited-body";
import { isAbsent, s3Problem } from "./s3-problem";

/** How to reach a bucket of AWS, MinIO, Ceph or another that speaks S3; `endpoint` is its address without the bucket. */
export type S3Settings = { endpoint: string; region: string; bucket: string; accessKey: string; secretKey: string };

/** How long to wait, in milliseconds: for a connection, for an answer, and between two pieces of one. */
export type S3Deadlines = { connectMs: number; answerMs: number; silenceMs: number };

const DEADLINES: S3Deadlines = { connectMs: 3_000, answerMs: 30_000, silenceMs: 15_000 };
const ATTEMPTS = 3;

/** Files in a bucket. The client, which takes a fifth of a second to load, comes with the first use. */
export function createS3Store(settings: S3Settings, deadlines: S3Deadlines = DEADLINES): FileStore {
  const { bucket: Bucket } = settings;
  let connection: ReturnType<typeof connect> | null = null;
  const use = () => (connection ??= connect(settings, deadlines));

  return {
    put: async (key, body, { contentType }) => {
      getFileKey(key, contentType);
      const bytes = await collect(body);
      await orS3Problem(async () => {
        const { client, sdk } = await use();
        const command = { Bucket, Key: key, Body: bytes, ContentLength: bytes.byteLength, ContentType: contentType };
        await client.send(new sdk.PutObjectCommand(command));
      });
    },
    get: async (key) => {
      const { contentType } = getFileKey(key);
      return orS3Problem(async () => {
        const { client, sdk } = await use();
        const found = await client.send(new sdk.GetObjectCommand({ Bucket, Key: key })).catch(nullWhenAbsent);
        if (!found?.Body) return null;
        return { stream: found.Body.transformToWebStream(), size: found.ContentLength ?? 0, contentType };
      });
    },
    remove: async (key) => {
      getFileKey(key);
      await orS3Problem(async () => {
        const { client, sdk } = await use();
        await client.send(new sdk.DeleteObjectCommand({ Bucket, Key: key })).catch(nullWhenAbsent);
      });
    },
    list: async function* list() {
      let from: string | undefined;
      do {
        const page = await orS3Problem(async () => {
          const { client, sdk } = await use();
          return client.send(new sdk.ListObjectsV2Command({ Bucket, ...(from && { ContinuationToken: from }) }));
        });
        yield* (page.Contents ?? []).flatMap(listing);
        from = page.NextContinuationToken;
      } while (from);
    },
  };
}

async function connect({ endpoint, region, accessKey, secretKey }: S3Settings, deadlines: S3Deadlines) {
  const sdk = await import("@aws-sdk/client-s3");
  const client: S3Client = new sdk.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Others than AWS rarely have a host name for each bucket, and some know only the older checksums.
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: ATTEMPTS,
    requestHandler: {
      connectionTimeout: deadlines.connectMs,
      requestTimeout: deadlines.answerMs,
      throwOnRequestTimeout: true,
      socketTimeout: deadlines.silenceMs,
    },
  });
  return { client, sdk };
}

type Line = { Key?: string | undefined; Size?: number | undefined; LastModified?: Date | undefined };

/** What somebody else put into the bucket is not ours to list. */
function listing({ Key, Size, LastModified }: Line): FileListing[] {
  if (!Key || !LastModified || !parseFileKey(Key)) return [];
  return [{ key: Key, size: Size ?? 0, modifiedAt: LastModified }];
}

/** S3 wants to know the length before the first byte, and a retry needs the bytes again. */
async function collect(body: FileBody): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of limitedBody(body)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function nullWhenAbsent(error: unknown): null {
  if (isAbsent(error)) return null;
  throw error;
}

async function orS3Problem<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    throw s3Problem(error);
  }
}
