import { z } from "zod";

import type { AgendaProblem } from "~/matching/domain/agenda";

import { checkAgenda } from "./check-agenda";
import type { AgendaFileProblem } from "./problem";
import { agendaHead, meetingRow, participantRow, previousRow } from "./schema";

/** A problem to solve, or everything that is wrong with the file. */
export type AgendaReading =
  | { ok: true; problem: AgendaProblem }
  | { ok: false; problems: readonly AgendaFileProblem[] };

const document = z.record(z.string(), z.unknown());

/** Reads parsed JSON as a `gandeng-desa-agenda/1` problem; unknown keys are ignored. */
export function readAgenda(json: unknown): AgendaReading {
  const parsed = document.safeParse(json);
  if (!parsed.success) return { ok: false, problems: [{ code: "not_an_object", list: "document" }] };
  const problems: AgendaFileProblem[] = [];
  const head = agendaHead.safeParse(parsed.data);
  if (!head.success) problems.push(...head.error.issues.map((issue) => problemOf(issue, { list: "document" })));
  const read = <Row>(list: "participants" | "meetings" | "previous", schema: z.ZodType<Row>) => {
    const rows = parsed.data[list] ?? (list === "previous" ? [] : undefined);
    if (!Array.isArray(rows)) {
      problems.push({ code: "not_a_list", list: "document", field: list });
      return [];
    }
    return rows.map((row: unknown, index) => {
      const result = schema.safeParse(row);
      if (result.success) return { row: result.data, ref: refOf(row) };
      problems.push(...result.error.issues.map((issue) => problemOf(issue, { list, index })));
      return { row: null, ref: refOf(row) };
    });
  };
  const rows = {
    participants: read("participants", participantRow),
    meetings: read("meetings", meetingRow),
    previous: read("previous", previousRow),
  };
  problems.push(...checkAgenda(head.success ? head.data : null, rows));
  if (!head.success || problems.length > 0) return { ok: false, problems };
  const { slots, tables, first_half: firstHalf, objective, max_gap_difference: maxGapDifference } = head.data;
  return {
    ok: true,
    problem: {
      slots,
      firstHalf: firstHalf ?? slots,
      tables,
      participants: rows.participants.flatMap(({ row }) => row ?? []),
      meetings: rows.meetings.flatMap(({ row }) => row ?? []),
      previous: rows.previous.flatMap(({ row }) => row ?? []),
      objective,
      maxGapDifference,
    },
  };
}

/** A row's ref even when the rest of it is wrong, so that one mistake is told once. */
function refOf(row: unknown): string | null {
  const named = z.object({ ref: z.string() }).safeParse(row);
  return named.success ? named.data.ref : null;
}

function problemOf(issue: z.core.$ZodIssue, place: Pick<AgendaFileProblem, "list" | "index">): AgendaFileProblem {
  const codes = ["not_an_object", "not_a_list", "wrong_format", "not_text", "not_a_number", "not_a_slot"] as const;
  const further = ["not_a_count", "not_yes_or_no", "not_a_half", "not_an_objective"] as const;
  const code = [...codes, ...further].find((one) => one === issue.message) ?? "not_an_object";
  const field = issue.path.map((part, depth) => (depth === 0 ? String(part) : `[${String(part)}]`)).join("");
  return { code, ...place, ...(field === "" ? {} : { field }) };
}
