import { z } from "zod";

const Page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** Control characters, which no database text can hold, and what nobody types into a search box. */
const NOT_TYPED = /\p{Cc}/gu;
const LONGEST = 100;

/** The page that an address names, from 1; the first when it names none. */
export const pageNumber = (named: string | null): number => Page.parse(named ?? 1);

/** The words that an address searches for, at most 100 characters of them. */
export const searchWords = (named: string | null): string =>
  (named ?? "").replace(NOT_TYPED, " ").trim().slice(0, LONGEST);

/** An address with those of the parameters that say something; the first page goes without saying. */
export function withParameters(page: string, parameters: Readonly<Record<string, string | number | null>>): string {
  const said = Object.entries(parameters).flatMap(([name, value]) => {
    const isSaid = value !== null && value !== "" && !(name === "hal" && value === 1);
    return isSaid ? [[name, String(value)]] : [];
  });
  return said.length === 0 ? page : `${page}?${new URLSearchParams(said).toString()}`;
}
