import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { ReturnReasonCode } from "~/matching/domain/vocabulary";

type Columns = { returnReasons: ReturnReasonCode[] | null; returnReason: string | null };

/** Why a row was returned; null when it was not. What was returned before reasons had codes has words alone. */
export function returnReasonOf({ returnReasons, returnReason }: Columns): ReturnReason | null {
  if (returnReasons === null && returnReason === null) return null;
  return { codes: returnReasons ?? [], words: returnReason };
}

/** The columns of a reason; none when it is to stay. */
export function returnColumns(reason: ReturnReason | null | undefined): Partial<Columns> {
  if (reason === undefined) return {};
  return { returnReasons: reason && [...reason.codes], returnReason: reason && reason.words };
}
