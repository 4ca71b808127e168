import { z } from "zod";

import type { Allowed, PhraseList } from "../problem";

/** What each field's schema allows, told in a way that messages, cells and the template can use. */
export const allowedValues = z.registry<Allowed>();

const LARGEST_INTEGER = 2_147_483_647;

/** Ends of line are `\n`; control characters and halves of characters, which Excel and the database cannot hold, go. */
const clean = (value: string) =>
  value
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, "")
    .trim();

/** Text of 1 to `max` characters, trimmed. */
export const text = (max: number) =>
  z.string().overwrite(clean).min(1).max(max).register(allowedValues, { kind: "text", max });

const LONGEST_REF = 100;

/** A row's own name, up to 100 characters on one line; no semicolon and not a bare `-`, which separate and empty a list in a cell. */
export const ref = () =>
  z
    .string()
    .overwrite(clean)
    .min(1)
    .max(LONGEST_REF)
    .refine((value) => value !== "-" && !/[;\n\t]/.test(value))
    .register(allowedValues, { kind: "ref", max: LONGEST_REF });

/** One code of a closed list. */
export const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes, phrases?: PhraseList) =>
  z.enum(codes).register(allowedValues, phrases ? { kind: "code", codes, phrases } : { kind: "code", codes });

/** A Kemendagri village code, `64.02.02.2010`. */
export const villageCode = () =>
  z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)
    .register(allowedValues, { kind: "village_code" });

/** A Kemendagri district code, `64.02.02`. */
export const districtCode = () =>
  z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2}$/)
    .register(allowedValues, { kind: "district_code" });

/** Whole rupiah, 0 up to 2^53 − 1. */
export const rupiah = () =>
  z
    .int()
    .min(0)
    .overwrite(withoutNegativeZero)
    .register(allowedValues, { kind: "number", min: 0, max: Number.MAX_SAFE_INTEGER, whole: true, unit: "rupiah" });

/** A whole number from `min` up to what an integer of the database holds, or `max`. */
export const count = (min: number, max = LARGEST_INTEGER) =>
  z
    .int()
    .min(min)
    .max(max)
    .overwrite(withoutNegativeZero)
    .register(allowedValues, { kind: "number", min, max, whole: true });

/** A number above zero. */
export const above0 = (unit?: "km") =>
  z
    .number()
    .gt(0)
    .register(
      allowedValues,
      unit
        ? { kind: "number", min: 0, max: null, whole: false, above: true, unit }
        : { kind: "number", min: 0, max: null, whole: false, above: true },
    );

/** Degrees between −`limit` and `limit`, WGS 84. */
export const degrees = (limit: 90 | 180) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .overwrite(withoutNegativeZero)
    .register(allowedValues, { kind: "number", min: -limit, max: limit, whole: false });

/** Yes or no. */
export const flag = () => z.boolean().register(allowedValues, { kind: "boolean" });

/** A real day from 1900 on, `2026-11-24`. */
export const day = () =>
  z.iso
    .date()
    .refine((value) => value >= "1900")
    .register(allowedValues, { kind: "date" });

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(:(\d\d)(\.\d{1,6})?)?(Z|[+-](\d\d):(\d\d))$/;

/** An instant with its offset, `2026-02-01T03:00:00Z`. */
export const instant = () => z.string().refine(isInstant).register(allowedValues, { kind: "instant" });

function isInstant(value: string): boolean {
  const parts = INSTANT.exec(value);
  if (!parts) return false;
  return z.iso.date().safeParse(parts[1]).success && value >= "1900" && !Number.isNaN(Date.parse(value));
}

function withoutNegativeZero(value: number): number {
  return value + 0;
}
