import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { partners } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createOwnInterests } from "../interests/testing/own-interests";
import { editPartner } from "./edit-partner.server";
import { readMyPartner } from "./read-my-partner.server";

const database = await createTestDatabase();
const { db } = database;
const { mhu, officer, claimant, stranger, broker, villager, services, logged, refused } =
  await createOwnInterests(database);

describe("a partner's profile", () => {
  test("is edited by its people, with what changed in the log; a second tab is told", async () => {
    const { version, profile } = await readMyPartner(services, { actor: officer, partner: null });
    const edit = { actor: officer, ref: mhu.ref, version, profile: { ...profile, description: "Tambang batu bara." } };
    expect(await editPartner(services, edit)).toEqual({ stale: false, changed: ["description"] });
    const late = await editPartner(services, { ...edit, profile: { ...profile, site: null } });
    expect(late).toMatchObject({ stale: true, current: { version: version + 1 } });
    expect((await logged(mhu.ref)).at(-1)).toMatchObject({
      action: "edit_partner",
      details: { changed: "description" },
    });
  });

  test("is nobody else's; who claims it has to wait for DPMD", async () => {
    const { version, profile } = await readMyPartner(services, { actor: officer, partner: null });
    const editing = (actor: Actor) => editPartner(services, { actor, ref: mhu.ref, version, profile });
    await expect(editing(stranger)).rejects.toEqual(refused("partner_not_found"));
    await expect(editing(villager)).rejects.toEqual(refused("partner_not_found"));
    await expect(editing(claimant)).rejects.toEqual(refused("forbidden"));
    await expect(readMyPartner(services, { actor: claimant, partner: null })).rejects.toEqual(refused("forbidden"));
    expect(await readMyPartner(services, { actor: broker, partner: mhu.ref })).toMatchObject({ ref: mhu.ref });
    const [row] = await db.select().from(partners).where(eq(partners.ref, mhu.ref));
    expect(row?.version).toBe(version);
  });
});
