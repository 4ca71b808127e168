import type { z } from "zod";

import type { AgendaFileProblem } from "./problem";
import type { agendaHead, meetingRow, participantRow, previousRow } from "./schema";

type Rows<Read> = readonly { row: Read | null; ref: string | null }[];

/** Rows as read: null where a row is malformed, its ref where that much is known. */
type AgendaRows = {
  participants: Rows<z.infer<typeof participantRow>>;
  meetings: Rows<z.infer<typeof meetingRow>>;
  previous: Rows<z.infer<typeof previousRow>>;
};

type Head = z.infer<typeof agendaHead> | null;

/** What is wrong between rows: refs twice or unknown, slots and tables outside the event, limits that cannot both hold. */
export function checkAgenda(head: Head, rows: AgendaRows): AgendaFileProblem[] {
  return [
    ...checkHead(head),
    ...repeatedRefs("participants", rows.participants),
    ...repeatedRefs("meetings", rows.meetings),
    ...repeatedRefs("previous", rows.previous),
    ...rows.participants.flatMap(({ row }, index) => checkParticipant(head, { row, index })),
    ...rows.meetings.flatMap(({ row }, index) => checkMeeting(head, rows, { row, index })),
    ...rows.previous.flatMap(({ row }, index) => checkPrevious(head, rows, { row, index })),
  ];
}

function checkHead(head: Head): AgendaFileProblem[] {
  if (head === null) return [];
  const problems: AgendaFileProblem[] = [];
  const { first_half: first, slots, objective } = head;
  if (first !== null && first > slots) {
    problems.push({ code: "half_too_late", list: "document", field: "first_half", found: String(first), last: slots });
  }
  objective.forEach((one, index) => {
    if (objective.indexOf(one) === index) return;
    problems.push({ code: "repeated_objective", list: "document", field: `objective[${index}]`, found: one });
  });
  return problems;
}

function repeatedRefs(list: AgendaFileProblem["list"], rows: Rows<unknown>): AgendaFileProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ ref }, index) => {
    if (ref === null || !seen.has(ref)) {
      if (ref !== null) seen.add(ref);
      return [];
    }
    return [{ code: "repeated_ref", list, index, field: "ref", found: ref }];
  });
}

type Row<List extends keyof AgendaRows> = { row: AgendaRows[List][number]["row"]; index: number };

function checkParticipant(head: Head, { row, index }: Row<"participants">): AgendaFileProblem[] {
  if (row === null) return [];
  const problems = row.unavailable.flatMap((slot, place) =>
    outside(head, slot, { list: "participants", index, field: `unavailable[${place}]` }),
  );
  if (row.max !== null && row.max < row.min) {
    problems.push({ code: "max_below_min", list: "participants", index, field: "max", found: String(row.max) });
  }
  return problems;
}

function checkMeeting(head: Head, rows: AgendaRows, { row, index }: Row<"meetings">): AgendaFileProblem[] {
  if (row === null) return [];
  const list = "meetings";
  const problems: AgendaFileProblem[] = [];
  for (const field of ["a", "b"] as const) {
    if (rows.participants.some(({ ref }) => ref === row[field])) continue;
    problems.push({ code: "unknown_participant", list, index, field, found: row[field] });
  }
  if (row.a === row.b) problems.push({ code: "with_itself", list, index, field: "b", found: row.b });
  if (row.slot !== null) problems.push(...outside(head, row.slot, { list, index, field: "slot" }));
  row.after.forEach((found, place) => {
    if (rows.meetings.some(({ ref }) => ref === found)) return;
    problems.push({ code: "unknown_meeting", list, index, field: `after[${place}]`, found });
  });
  return problems;
}

function checkPrevious(head: Head, rows: AgendaRows, { row, index }: Row<"previous">): AgendaFileProblem[] {
  if (row === null) return [];
  const list = "previous";
  const problems = outside(head, row.slot, { list, index, field: "slot" });
  if (!rows.meetings.some(({ ref }) => ref === row.ref)) {
    problems.push({ code: "unknown_meeting", list, index, field: "ref", found: row.ref });
  }
  if (head !== null && row.table >= head.tables) {
    const found = String(row.table);
    problems.push({ code: "outside_tables", list, index, field: "table", found, last: head.tables - 1 });
  }
  return problems;
}

function outside(
  head: Head,
  slot: number,
  place: Pick<AgendaFileProblem, "list" | "index" | "field">,
): AgendaFileProblem[] {
  if (head === null || slot < head.slots) return [];
  return [{ code: "outside_slots", ...place, found: String(slot), last: head.slots - 1 }];
}
