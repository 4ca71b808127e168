import { describe, expect, test } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";

import { resolveArea } from "./resolve-area.server";
import { createOwnInterests } from "./testing/own-interests";

const database = await createTestDatabase();
const { lungAnai, jembayan, otherSidomulyo, services } = await createOwnInterests(database);

describe("typed villages", () => {
  const resolved = (villages: string, districts: string[] = []) => resolveArea(services, { districts, villages });

  test("are known by code, by code and name, by name, and by name and district", async () => {
    const typed = [lungAnai.key, `${jembayan.key} Jembayan`, " lung  anai", "Sidomulyo (Loa Janan)"].join("\n");
    expect(await resolved(typed, ["64.02.02"])).toEqual({
      kind: "known",
      districts: ["64.02.02"],
      villages: [lungAnai.key, jembayan.key, otherSidomulyo.key],
    });
  });

  test("that nobody knows are named, all at once", async () => {
    expect(await resolved("Lung Anai; Atlantis; 64.02.99.9999")).toEqual({
      kind: "unknown_villages",
      words: ["Atlantis", "64.02.99.9999"],
    });
    expect(await resolved("'; drop table villages; --\n%_")).toMatchObject({ kind: "unknown_villages" });
  });

  test("whose name recurs are asked about", async () => {
    const answer = await resolved("Sidomulyo");
    expect(answer.kind === "several_villages" && answer.meant.map(({ district }) => district)).toEqual([
      "Loa Kulu",
      "Loa Janan",
    ]);
  });

  test("a district that does not exist is refused", async () => {
    expect(await resolved("", ["99.99.99"])).toEqual({ kind: "unknown_district" });
  });
});
