import type { Quantity } from "../../domain/market";
import type { Period, Unit } from "../../domain/vocabulary";

type BaseUnit = "kg" | "litre" | "m2" | "piece" | "head" | "kwh" | "person";

const IN_BASE: Record<Unit, readonly [BaseUnit, number]> = {
  kg: ["kg", 1],
  ton: ["kg", 1000],
  litre: ["litre", 1],
  m3: ["litre", 1000],
  m2: ["m2", 1],
  hectare: ["m2", 10_000],
  piece: ["piece", 1],
  head: ["head", 1],
  kwh: ["kwh", 1],
  person: ["person", 1],
};
/** A season is a harvest: rice, the region's main crop, is planted twice a year. */
const PER_YEAR: Record<Period, number> = { day: 365, week: 52, month: 12, season: 2, year: 1 };

/** How many times `b` goes into `a`, or null when their units or kinds (stock, flow) cannot be compared or `b` is 0. */
export function ratio(a: Quantity, b: Quantity): number | null {
  const [unitA, sizeA] = IN_BASE[a.unit];
  const [unitB, sizeB] = IN_BASE[b.unit];
  if (unitA !== unitB || (a.per === null) !== (b.per === null) || b.amount <= 0) return null;
  const yearly = ({ amount, per }: Quantity, size: number) => amount * size * (per === null ? 1 : PER_YEAR[per]);
  return yearly(a, sizeA) / yearly(b, sizeB);
}
