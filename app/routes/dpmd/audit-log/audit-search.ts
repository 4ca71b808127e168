import { z } from "zod";

import type { AuditSearch } from "~/server/audit/read-audit.server";

import { href } from "../../../http/href";

/** Everything in the log. */
export const NO_SEARCH: AuditSearch = {
  who: "",
  what: "",
  action: null,
  subjectType: null,
  subjectRef: null,
  fromDay: null,
  toDay: null,
};

const TEXT_LENGTH = 100;

/** What a database text can hold, without control characters. */
const Words = z
  .string()
  .transform((text) =>
    text
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, TEXT_LENGTH),
  )
  .catch("");
const Code = z
  .string()
  .regex(/^[a-z_]{1,60}$/)
  .nullable()
  .catch(null);
const Ref = z
  .string()
  .regex(/^[^\p{Cc}]{1,200}$/u)
  .nullable()
  .catch(null);
const Day = z.iso.date().nullable().catch(null);

/** The search in an address; what makes no sense does not narrow. `olderThan` is the line the page begins after. */
export function auditSearchIn(params: URLSearchParams): { search: AuditSearch; olderThan: number | null } {
  return {
    search: {
      who: Words.parse(params.get("siapa")),
      what: Words.parse(params.get("apa")),
      action: Code.parse(params.get("tindakan")),
      subjectType: Code.parse(params.get("jenis")),
      subjectRef: Ref.parse(params.get("kode")),
      fromDay: Day.parse(params.get("dari")),
      toDay: Day.parse(params.get("sampai")),
    },
    olderThan: z.coerce.number().int().min(1).nullable().catch(null).parse(params.get("sebelum")),
  };
}

/** The address of a search, on the page or (`at`) elsewhere. */
export function auditHref(
  search: AuditSearch,
  { olderThan = null, at = href.auditLog }: { olderThan?: number | null; at?: string } = {},
): string {
  const all: [string, string | null][] = [
    ["siapa", search.who],
    ["apa", search.what],
    ["tindakan", search.action],
    ["jenis", search.subjectType],
    ["kode", search.subjectRef],
    ["dari", search.fromDay],
    ["sampai", search.toDay],
    ["sebelum", olderThan === null ? null : String(olderThan)],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of all) if (value !== null && value !== "") params.set(name, value);
  return params.size === 0 ? at : `${at}?${params}`;
}
