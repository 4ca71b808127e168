import { expect, test } from "vitest";

import { agendaConflictText, unscheduledReasonText } from "./agenda";

test("slots and tables are told as people count them, from 1, in both languages", () => {
  const locked = { code: "locked", meeting: "m1", slot: 0, table: 2 } as const;
  expect(agendaConflictText(locked, "id")).toBe("Pertemuan m1 dikunci pada sesi 1, meja 3.");
  expect(agendaConflictText(locked, "en")).toBe("Meeting m1 is locked to slot 1, table 3.");
});

test("a meeting left out for a full participant names the participant", () => {
  const full = { code: "participant_full", participant: "V1" } as const;
  expect(unscheduledReasonText(full, "id")).toContain("V1");
  expect(unscheduledReasonText(full, "en")).toContain("V1");
});
