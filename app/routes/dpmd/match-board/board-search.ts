import { z } from "zod";

import { BLOCKER_CODES } from "~/matching/domain/ranking";
import { FUND_SOURCES, SECTORS } from "~/matching/domain/vocabulary";
import type { BoardQuery } from "~/server/match-board/read-board.server";

import { href } from "../../../http/href";

/** The words of an address. */
export const SHOWS_IN_URL = { matches: "cocok", one_rule: "satu-syarat", all: "semua" } as const;
export const SORT_IN_URL = { score: "nilai", village: "desa", partner: "mitra" } as const;

/** Confidences to choose from; what the confidence dots call fair and high. */
export const CONFIDENCES = { fair: 0.5, high: 0.75 } as const;
/** Scores to choose from: where the bands begin. */
export const SCORES = [80, 65, 50] as const;

const TEXT_LENGTH = 100;

const Params = z.object({
  tampil: z.enum(SHOWS_IN_URL).catch(SHOWS_IN_URL.matches),
  syarat: z.enum(BLOCKER_CODES).nullable().catch(null),
  nilai: z.coerce.number().min(1).max(100).nullable().catch(null),
  yakin: z.enum(["fair", "high"]).nullable().catch(null),
  urut: z.enum(SORT_IN_URL).catch(SORT_IN_URL.score),
  hal: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

/** The query in an address; what makes no sense does not narrow. */
export function boardQueryIn(params: URLSearchParams): BoardQuery {
  const { tampil, syarat, nilai, yakin, urut, hal } = Params.parse({
    tampil: params.get("tampil") ?? undefined,
    syarat: params.get("syarat"),
    nilai: params.get("nilai"),
    yakin: params.get("yakin"),
    urut: params.get("urut") ?? undefined,
    hal: params.get("hal") ?? 1,
  });
  const shows = SHOWS.find((one) => SHOWS_IN_URL[one] === tampil) ?? "matches";
  return {
    shows,
    rule: shows === "one_rule" ? syarat : null,
    sectors: SECTORS.filter((code) => params.getAll("bidang").includes(code)),
    districts: [...new Set(params.getAll("kecamatan"))].filter((code) => /^\d\d\.\d\d\.\d\d$/.test(code)),
    fundSources: FUND_SOURCES.filter((code) => params.getAll("dana").includes(code)),
    minScore: nilai,
    minConfidence: yakin && CONFIDENCES[yakin],
    text: (params.get("q") ?? "").slice(0, TEXT_LENGTH).trim(),
    sort: SORTS.find((one) => SORT_IN_URL[one] === urut) ?? "score",
    page: hal,
  };
}

const SHOWS = ["matches", "one_rule", "all"] as const;
const SORTS = ["score", "village", "partner"] as const;

/** One name and value of an address or a form. */
type Param = [name: string, value: string];

/** The query as names and values; what is as usual is left out. */
export function boardParams(query: BoardQuery): Param[] {
  const { shows, rule, sectors, districts, fundSources, minScore, minConfidence, text, sort, page } = query;
  const chosen: (Param | null)[] = [
    shows === "matches" ? null : ["tampil", SHOWS_IN_URL[shows]],
    rule && ["syarat", rule],
    text === "" ? null : ["q", text],
    minScore === null ? null : ["nilai", String(minScore)],
    minConfidence === null ? null : ["yakin", minConfidence >= CONFIDENCES.high ? "high" : "fair"],
    sort === "score" ? null : ["urut", SORT_IN_URL[sort]],
    page > 1 ? ["hal", String(page)] : null,
  ];
  return [
    ...chosen.filter((param) => param !== null),
    ...sectors.map((code): Param => ["bidang", code]),
    ...districts.map((code): Param => ["kecamatan", code]),
    ...fundSources.map((code): Param => ["dana", code]),
  ];
}

/** The address of a query, on the board or (`download`) as a file. */
export function boardHref(query: BoardQuery, download?: "csv" | "xlsx"): string {
  const params = new URLSearchParams(boardParams(query));
  if (download) params.set("berkas", download);
  const path = download ? href.matchBoardFile : href.matchBoard;
  return params.size === 0 ? path : `${path}?${params}`;
}
