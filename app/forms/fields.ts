import { z } from "zod";

import type { ProblemCode } from "./form-reply";

/** Control characters other than tab and new line, and marks that turn the direction of text to disguise it. */
// oxlint-disable-next-line no-control-regex -- exactly these are refused
const ODD = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

type Context = z.core.$RefinementCtx;

/** Says what is wrong with the value at hand. */
export function refuse(ctx: Context, problem: ProblemCode, limit?: string | number): never {
  ctx.addIssue({ code: "custom", params: { problem, limit } });
  return z.NEVER;
}

/** A rule between fields, which runs also when other fields are wrong, so that all problems are told at once. */
export const betweenFields = (field: string, problem: ProblemCode) => ({
  when: () => true,
  path: [field],
  params: { problem },
});

/** The first text sent under the name, trimmed, with plain new lines; the empty text when there is none. */
const typed = z.array(z.string()).transform((texts, ctx) => {
  const text = (texts[0] ?? "").replaceAll("\r\n", "\n").replaceAll("\r", "\n").trim();
  return ODD.test(text) ? refuse(ctx, "odd_characters") : text;
});

const needed = typed.transform((text, ctx) => (text === "" ? refuse(ctx, "required") : text));

const lengthOf = (text: string) => Array.from(text).length;

type Length = { min?: number; max?: number };

const ofLength = ({ min = 1, max = 120 }: Length) =>
  function check(text: string, ctx: Context): string {
    const length = lengthOf(text);
    if (length > max) return refuse(ctx, "too_long", max);
    return length < min ? refuse(ctx, "too_short", min) : text;
  };

/** One or more lines that must be filled in, 1 to 120 characters unless said otherwise. */
export const text = (length: Length = {}) => needed.transform(ofLength(length));

/** Wraps a builder: an empty field is null. */
function optional<Output>(read: (text: string, ctx: Context) => Output) {
  return typed.transform((content, ctx): Output | null => (content === "" ? null : read(content, ctx)));
}

/** Like `text`; empty is null. */
export const optionalText = (length: Length = {}) => optional(ofLength(length));

/** A secret as it was typed: neither trimmed nor looked into. */
export const secret = () =>
  z.array(z.string()).transform((texts, ctx) => (texts[0] ? texts[0] : refuse(ctx, "required")));

type Limits = { min?: number; max?: number };

/** `1.500.000`, `Rp 1 500 000`, `12,5` and `12.5` as Indonesians type them. */
function numberIn(content: string): number {
  const bare = content.replace(/^rp\.?\s*/i, "").replace(/\s/g, "");
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll(".", "") : bare;
  const plain = /^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(grouped) ? grouped.replaceAll(",", "") : grouped.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const within = ({ min = 0, max = Number.MAX_SAFE_INTEGER }: Limits) =>
  function read(content: string, ctx: Context): number {
    const value = numberIn(content);
    if (Number.isNaN(value)) return refuse(ctx, "not_a_number");
    if (value < min) return refuse(ctx, "too_small", min);
    return value > max ? refuse(ctx, "too_large", max) : value;
  };

const wholeWithin = (limits: Limits) =>
  function read(content: string, ctx: Context): number {
    const value = within(limits)(content, ctx);
    return Number.isInteger(value) ? value : refuse(ctx, "not_whole");
  };

/** A whole number, ≥ 0 and below 2^53 unless said otherwise: people, households, rupiah. */
export const whole = (limits: Limits = {}) => needed.transform(wholeWithin(limits));
/** Like `whole`; empty is null. */
export const optionalWhole = (limits: Limits = {}) => optional(wholeWithin(limits));
/** A number with or without decimals, ≥ 0 unless said otherwise. */
export const decimal = (limits: Limits = {}) => needed.transform(within(limits));
/** Like `decimal`; empty is null. */
export const optionalDecimal = (limits: Limits = {}) => optional(within(limits));

/** One of a closed list. */
export const oneOf = <Code extends string>(codes: readonly Code[]) =>
  needed.transform((content, ctx): Code => codes.find((code) => code === content) ?? refuse(ctx, "not_a_choice"));

/** Like `oneOf`; empty is null. */
export const optionalOneOf = <Code extends string>(codes: readonly Code[]) =>
  optional((content, ctx): Code => codes.find((code) => code === content) ?? refuse(ctx, "not_a_choice"));

/** Any of a closed list, each once, in the order they were sent; may be empty. */
export const someOf = <Code extends string>(codes: readonly Code[]) =>
  z.array(z.string()).transform((texts, ctx): Code[] => {
    const sent = texts.filter((content) => content !== "");
    const known = sent.map((content) => codes.find((code) => code === content));
    if (known.includes(undefined)) return refuse(ctx, "not_a_choice");
    return [...new Set(known.filter((code) => code !== undefined))];
  });

/** Like `someOf`, at least one. */
export const atLeastOneOf = <Code extends string>(codes: readonly Code[]) =>
  someOf(codes).transform((chosen, ctx) => (chosen.length > 0 ? chosen : refuse(ctx, "required")));

/** Any texts, each once: keys that only the database knows. At most 500 of at most 200 characters. */
export const someTexts = () =>
  z.array(z.string()).transform((texts, ctx): string[] => {
    const sent = texts.map((content) => content.trim()).filter((content) => content !== "");
    if (sent.length > 500) return refuse(ctx, "too_large", 500);
    return sent.some((content) => ODD.test(content) || content.length > 200)
      ? refuse(ctx, "odd_characters")
      : [...new Set(sent)];
  });

/** A checkbox. */
export const ticked = () => z.array(z.string()).transform((texts) => texts.length > 0);

const readDay = (content: string, ctx: Context) =>
  z.iso.date().safeParse(content).success ? content : refuse(ctx, "not_a_day");

/** A calendar day, `2026-11-24`. */
export const day = () => needed.transform(readDay);
/** Like `day`; empty is null. */
export const optionalDay = () => optional(readDay);

const readClock = (content: string, ctx: Context) => {
  const { hours = "", minutes = "" } = /^(?<hours>\d{1,2})[.:](?<minutes>\d{2})$/.exec(content)?.groups ?? {};
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : refuse(ctx, "not_a_time");
};

/** A time of the day, `08:30`; `8.30` as Indonesians write it is the same. */
export const clockTime = () => needed.transform(readClock);

const readEmail = (content: string, ctx: Context) => {
  const address = content.toLowerCase();
  return address.length <= 254 && z.email().safeParse(address).success ? address : refuse(ctx, "not_an_email");
};

/** A mail address, lower case. */
export const email = () => needed.transform(readEmail);
/** Like `email`; empty is null. */
export const optionalEmail = () => optional(readEmail);
