import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { introductions } from "../../schema";
import { introductionRecords, type IntroductionRecord } from "./introduction-record";
import { type IntroductionScope, isIntroductionInScope } from "./introduction-scope";

export type { IntroductionRecord } from "./introduction-record";

/** An introduction by its ref, as far as the person asking may know of it. */
export type IntroductionQuery = { scope: IntroductionScope; ref: string };

/** The introduction with this ref, when it is inside the scope. */
export async function findIntroduction(db: Db, { scope, ref }: IntroductionQuery): Promise<IntroductionRecord | null> {
  const [found] = await introductionRecords(db, [eq(introductions.ref, ref), isIntroductionInScope(scope)]);
  return found ?? null;
}

/** Like `findIntroduction`, and nobody else moves it before the transaction ends. */
export async function lockIntroduction(tx: Db, { scope, ref }: IntroductionQuery): Promise<IntroductionRecord | null> {
  const [found] = await introductionRecords(tx, [eq(introductions.ref, ref), isIntroductionInScope(scope)]).for(
    "update",
    { of: introductions },
  );
  return found ?? null;
}
