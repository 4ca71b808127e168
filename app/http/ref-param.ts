import { z } from "zod";

/** A ref or a key in an address: short, without control characters, which no database text can hold. */
const Ref = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u);

/** The ref in a route's parameter; the empty text, which nothing is called, when it cannot be one. */
export function refParam(param: string | undefined): string {
  return Ref.catch("").parse(param);
}
