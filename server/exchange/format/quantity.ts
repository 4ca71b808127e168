import { z } from "zod";

import type { Quantity } from "~/matching/domain/market";
import { PERIODS, UNITS } from "~/matching/domain/vocabulary";

import { above0, code } from "./fields";

/** An amount above zero with its unit; `per` is absent for a stock. */
export const quantityFields = z.object({
  amount: above0(),
  unit: code(UNITS, "unit"),
  per: code(PERIODS, "period").nullish(),
});

/** The quantity of sound fields, or null when none is stated. */
export function quantityFrom(fields: z.infer<typeof quantityFields> | null | undefined): Quantity | null {
  return fields ? { amount: fields.amount, unit: fields.unit, per: fields.per ?? null } : null;
}
