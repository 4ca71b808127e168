import { expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { outcome } from "../../testing/outcome";
import { hasCapacityLeft } from "./capacity-left";

const agreed = (potential: string, until: string | null = null) => outcome({ potential, until });

test("agreements in force with distinct potentials take the capacity", () => {
  const outcomes = [agreed("P-8"), agreed("P-9")];
  expect(hasCapacityLeft(candidate({ interest: { capacity: 3 }, outcomes }))).toBeNull();
  expect(hasCapacityLeft(candidate({ interest: { capacity: 2 }, outcomes }))).toEqual({
    code: "capacity_used",
    capacity: 2,
    taken: 2,
  });
});

test("two agreements with the same potential take one place", () => {
  expect(
    hasCapacityLeft(candidate({ interest: { capacity: 2 }, outcomes: [agreed("P-9"), agreed("P-9")] })),
  ).toBeNull();
});

test("an agreement that ended yesterday or starts tomorrow takes none, one that ends today does", () => {
  const used = (fields: Parameters<typeof outcome>[0]) =>
    hasCapacityLeft(candidate({ interest: { capacity: 1 }, outcomes: [outcome({ potential: "P-9", ...fields })] }));
  expect(used({ until: "2026-11-23" })).toBeNull();
  expect(used({ at: "2026-11-25T01:00:00+08:00" })).toBeNull();
  expect(used({ until: "2026-11-24" })).not.toBeNull();
});

test("an agreement of another interest and an outcome that is none take no place", () => {
  const outcomes = [outcome({ potential: "P-9", interest: "I-2" }), outcome({ potential: "P-9", type: "mou_signed" })];
  expect(hasCapacityLeft(candidate({ interest: { capacity: 1 }, outcomes }))).toBeNull();
});
