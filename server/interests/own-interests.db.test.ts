import { and, eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, interests, notifications, outcomes, partners, shortlistEntries, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";
import { INTEREST_EVENTS } from "~/matching/domain/interest-state";
import { INTEREST_STATES, type InterestState } from "~/matching/domain/vocabulary";
import { interest as anyInterest } from "~/matching/testing/interest";

import { recordView } from "../outcomes/record-view.server";
import { shownPlace } from "../outcomes/shown-place.server";
import { editPartner } from "../partners/edit-partner.server";
import { readMyPartner } from "../partners/read-my-partner.server";
import { chooseMatch } from "../shortlist/choose-match.server";
import { compareMatches } from "../shortlist/compare-matches.server";
import { readShortlist } from "../shortlist/read-shortlist.server";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { countDraftMatches } from "./count-draft-matches.server";
import { createInterest } from "./create-interest.server";
import { editInterest, type InterestContent } from "./edit-interest.server";
import { findMyInterests } from "./find-my-interests.server";
import { type InterestEvent, type MoveInterest, moveInterest } from "./move-interest.server";
import { givenInterestRef, newInterestRef } from "./new-interest-ref.server";
import { readInterestForm } from "./read-interest-form.server";
import { readMyInterest } from "./read-my-interest.server";
import { resolveArea } from "./resolve-area.server";

const database = await createTestDatabase();
const { db } = database;
const make = createFactories(db);
const people = createPeople(db);

const lungAnai = await make.aVillage({ name: "Lung Anai", districtName: "Loa Kulu" });
const jembayan = await make.aVillage({ name: "Jembayan", districtCode: "64.02.03", districtName: "Loa Janan" });
await make.aVillage({ name: "Sidomulyo" });
const otherSidomulyo = await make.aVillage({ name: "Sidomulyo", districtCode: "64.02.03" });
const cocoa = { title: "Kakao fermentasi", description: "Biji kakao difermentasi.", needs: ["training" as const] };
const near = await make.aPotential({ ...cocoa, ref: "NEAR", villageId: lungAnai.id });
const far = await make.aPotential({ ...cocoa, ref: "FAR", villageId: jembayan.id });
await make.aPotential({ ...cocoa, ref: "HIDDEN", villageId: jembayan.id, state: "draft", publishedAt: null });

const mhu = await make.aPartner({ ref: "M-MHU", name: "PT Multi Harapan Utama", latitude: -0.5, longitude: 117 });
const other = await make.aPartner({ ref: "M-OTHER" });
const fresh = await make.aPartner({ ref: "M-FRESH", isVerified: false });
const officer = await people.aPartnerOfficer(mhu);
const colleague = await people.aPartnerOfficer(mhu);
const claimant = await people.aPartnerOfficer(mhu, "claimed");
const stranger = await people.aPartnerOfficer(other);
const newcomer = await people.aPartnerOfficer(fresh);
const broker = await people.aBroker();
await make.aDistrict("64.09.01");
const brokerElsewhere = await people.aBroker("64.09");
const villager = await people.aVillager(lungAnai);

const services = await createTestServices(database);

const content = (fields: Partial<InterestContent> = {}): InterestContent => {
  const { ref: _ref, partner: _partner, ...stated } = anyInterest();
  return { ...stated, title: "Pelatihan kakao fermentasi", asnaf: null, ppmPillars: null, ...fields };
};

async function aDraft(fields: Partial<InterestContent> = {}, actor: Actor = officer, partner = mhu.ref) {
  const { ref } = await createInterest(services, { actor, partner, ref: newInterestRef(), content: content(fields) });
  return ref;
}

async function setState(ref: string, state: InterestState) {
  await db.update(interests).set({ state, publishedAt: new Date() }).where(eq(interests.ref, ref));
}

const moved = (actor: Actor, ref: string, event: InterestEvent): MoveInterest =>
  event === "return"
    ? { actor, ref, event, reason: { codes: ["unclear"], words: "Anggaran belum jelas." } }
    : { actor, ref, event };

const outcomeOf = (move: MoveInterest) =>
  moveInterest(services, move).then(
    ({ state }) => state,
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

const told = async (actor: Actor, kind: string) =>
  (await db.select().from(notifications).where(eq(notifications.userId, actor.userId))).filter(
    (one) => one.kind === kind,
  );

const logged = (ref: string) => db.select().from(auditLog).where(eq(auditLog.subjectRef, ref)).orderBy(auditLog.id);

const refused = (code: string) => expect.objectContaining({ code });

describe("moving", () => {
  const actors = { officer, claimant, stranger, broker, brokerElsewhere, villager };
  const partnerMay: Record<InterestState, Partial<Record<InterestEvent, InterestState>>> = {
    draft: { submit: "submitted", close: "closed" },
    submitted: { withdraw: "draft", close: "closed" },
    published: { pause: "paused", close: "closed" },
    paused: { resume: "published", close: "closed" },
    closed: { reopen: "draft" },
  };
  const brokerMay = { ...partnerMay, submitted: { ...partnerMay.submitted, publish: "published", return: "draft" } };
  const expected = (who: keyof typeof actors, state: InterestState, event: InterestEvent): string => {
    if (who === "officer") {
      if (event === "publish" || event === "return") return "forbidden";
      return partnerMay[state][event] ?? "wrong_state";
    }
    if (who === "broker") return brokerMay[state][event] ?? "wrong_state";
    return "not_found";
  };

  test.each(INTEREST_STATES.flatMap((state) => INTEREST_EVENTS.map((event) => [state, event] as const)))(
    "of one that is %s by “%s” ends as the rules say, for everybody",
    async (state, event) => {
      const ref = await aDraft();
      for (const who of ["officer", "claimant", "stranger", "broker", "brokerElsewhere", "villager"] as const) {
        await setState(ref, state);
        expect([who, await outcomeOf(moved(actors[who], ref, event))]).toEqual([who, expected(who, state, event)]);
      }
    },
  );

  test("submitting tells DPMD, returning tells the partner why, publishing tells it too, and each is logged", async () => {
    const ref = await aDraft({ title: "Dari draf sampai tayang" });
    await moveInterest(services, { actor: officer, ref, event: "submit" });
    expect((await told(broker, "interest_submitted")).at(-1)?.details).toEqual({
      title: "Dari draf sampai tayang",
      partner: mhu.name,
    });
    await moveInterest(services, {
      actor: broker,
      ref,
      event: "return",
      reason: { codes: ["unclear"], words: "Anggaran belum jelas." },
    });
    expect((await told(officer, "interest_returned")).at(-1)?.details).toMatchObject({
      reason: "Anggaran belum jelas.",
      reasons: "unclear",
    });
    expect(await readMyInterest(services, { actor: officer, ref, language: "id", all: false })).toMatchObject({
      state: "draft",
      returnReason: { codes: ["unclear"], words: "Anggaran belum jelas." },
    });
    await moveInterest(services, { actor: officer, ref, event: "submit" });
    await moveInterest(services, { actor: broker, ref, event: "publish" });
    expect(await told(colleague, "interest_published")).not.toEqual([]);
    expect(await told(stranger, "interest_published")).toEqual([]);
    const [row] = await db.select().from(interests).where(eq(interests.ref, ref));
    expect(row).toMatchObject({ state: "published", publishedAt: services.clock.now(), returnReason: null });
    expect((await logged(ref)).map(({ action, toState, onBehalfOfId }) => [action, toState, onBehalfOfId])).toEqual([
      ["create_interest", "draft", null],
      ["submit_interest", "submitted", null],
      ["return_interest", "draft", null],
      ["submit_interest", "submitted", null],
      ["publish_interest", "published", null],
    ]);
  });

  test("two who move it at once: one does, the other is told", async () => {
    const ref = await aDraft();
    const both = [officer, colleague].map((actor) => outcomeOf({ actor, ref, event: "submit" }));
    expect((await Promise.all(both)).sort()).toEqual(["submitted", "wrong_state"]);
  });

  test("what was edited since it was read is not published unseen", async () => {
    const ref = await aDraft();
    await moveInterest(services, { actor: officer, ref, event: "submit" });
    await editInterest(services, { actor: officer, ref, version: 1, content: content({ capacity: 9 }) });
    expect(await outcomeOf({ actor: broker, ref, event: "publish", version: 1 })).toBe("wrong_state");
    expect(await outcomeOf({ actor: broker, ref, event: "publish", version: 2 })).toBe("published");
  });

  test("nothing of an unverified partner becomes public", async () => {
    const ref = await aDraft({}, newcomer, fresh.ref);
    await moveInterest(services, { actor: newcomer, ref, event: "submit" });
    expect(await outcomeOf({ actor: broker, ref, event: "publish" })).toBe("partner_unverified");
    await setState(ref, "paused");
    expect(await outcomeOf({ actor: newcomer, ref, event: "resume" })).toBe("partner_unverified");
  });

  test("somebody whose claim is open moves what is their own, and hears of it", async () => {
    const ref = await aDraft({}, claimant);
    expect(await outcomeOf({ actor: claimant, ref, event: "submit" })).toBe("submitted");
    await moveInterest(services, {
      actor: broker,
      ref,
      event: "return",
      reason: { codes: ["incomplete"], words: null },
    });
    expect(await told(claimant, "interest_returned")).toHaveLength(1);
  });
});

describe("drafting and editing", () => {
  test("the same form sent twice makes one draft", async () => {
    const ref = newInterestRef();
    const create = { actor: officer, partner: mhu.ref, ref, content: content() };
    const made = await Promise.all([createInterest(services, create), createInterest(services, create)]);
    expect(made.map((one) => one.ref)).toEqual([ref, ref]);
    expect(await db.select().from(interests).where(eq(interests.ref, ref))).toHaveLength(1);
  });

  test("a ref that is somebody else's is not taken over", async () => {
    const taken = await aDraft({ title: "Milik mitra lain" }, stranger, other.ref);
    const made = await createInterest(services, { actor: officer, partner: mhu.ref, ref: taken, content: content() });
    expect(made.ref).not.toBe(taken);
    const [row] = await db.select().from(interests).where(eq(interests.ref, taken));
    expect(row?.title).toBe("Milik mitra lain");
  });

  test("only a ref that looks like ours is accepted from a form", () => {
    const ref = newInterestRef();
    expect(givenInterestRef(ref)).toBe(ref);
    expect(givenInterestRef("I-001")).toMatch(/^I-[0-9A-Z]{8}$/);
    expect(givenInterestRef("'; drop")).toMatch(/^I-[0-9A-Z]{8}$/);
  });

  test("nobody drafts for a partner that is not theirs; DPMD does, attributed, and the partner is told", async () => {
    const drafting = (actor: Actor) =>
      createInterest(services, {
        actor,
        partner: mhu.ref,
        ref: newInterestRef(),
        content: content({ title: "Titipan" }),
      });
    await expect(drafting(stranger)).rejects.toEqual(refused("partner_not_found"));
    await expect(drafting(villager)).rejects.toEqual(refused("partner_not_found"));
    await expect(drafting(brokerElsewhere)).rejects.toEqual(refused("partner_not_found"));
    const { ref } = await drafting(broker);
    expect((await logged(ref))[0]).toMatchObject({ actorUserId: broker.userId, onBehalfOfId: officer.organisation.id });
    expect((await told(officer, "entered_on_behalf")).at(-1)?.details).toEqual({ title: "Titipan", by: broker.name });
  });

  test("districts and villages are kept in their order, and replaced by an edit", async () => {
    const ref = await aDraft({ districts: ["64.02.03", "64.02.02"], villages: [lungAnai.key] });
    const read = async () => (await readInterestForm(services, { actor: officer, ref })).own;
    expect((await read())?.interest).toMatchObject({
      districts: ["64.02.03", "64.02.02"],
      villages: [lungAnai.key],
    });
    const edit = { actor: officer, ref, version: 1, content: content({ districts: ["64.02.02"], radiusKm: 12.5 }) };
    expect(await editInterest(services, edit)).toMatchObject({
      stale: false,
      version: 2,
      changed: ["districts", "villages", "radius_km"],
    });
    expect((await read())?.interest).toMatchObject({ districts: ["64.02.02"], villages: [], radiusKm: 12.5 });
  });

  test("of two tabs the second is told, and neither loses anything", async () => {
    const ref = await aDraft();
    const edit = (title: string) =>
      editInterest(services, { actor: officer, ref, version: 1, content: content({ title }) });
    expect(await edit("Tab pertama")).toMatchObject({ stale: false, version: 2 });
    const second = await edit("Tab kedua");
    expect(second.stale && second.current.interest.title).toBe("Tab pertama");
    const again = { actor: officer, ref, version: 2, content: content({ title: "Tab kedua" }) };
    expect(await editInterest(services, again)).toMatchObject({ stale: false, version: 3 });
  });

  test("two edits of the same version at once: one is saved, the other stale", async () => {
    const ref = await aDraft();
    const edits = [3, 7].map((capacity) =>
      editInterest(services, { actor: officer, ref, version: 1, content: content({ capacity }) }),
    );
    expect(new Set((await Promise.all(edits)).map(({ stale }) => stale))).toEqual(new Set([false, true]));
  });

  test("an edit of a published one takes effect at once and is logged with what changed", async () => {
    const ref = await aDraft();
    await setState(ref, "published");
    await vi.waitFor(() => expect(services.market.current().interests.has(ref)).toBe(true), 5000);
    const narrower = content({ sectors: ["health"] });
    await editInterest(services, { actor: officer, ref, version: 1, content: narrower });
    const reading = await readMyInterest(services, { actor: officer, ref, language: "id", all: false });
    expect([reading.state, reading.matchCount]).toEqual(["published", 0]);
    expect((await logged(ref)).at(-1)).toMatchObject({
      action: "edit_interest",
      details: { changed: "sectors" },
      changes: [{ field: "sectors", to: "health" }],
    });
  });

  test("a figure that the partner states itself is no longer an assumed one", async () => {
    const ref = await aDraft();
    await db
      .update(interests)
      .set({ invented: ["budget", "capacity"] })
      .where(eq(interests.ref, ref));
    await editInterest(services, { actor: officer, ref, version: 1, content: content({ capacity: 8 }) });
    const [row] = await db.select().from(interests).where(eq(interests.ref, ref));
    expect(row?.invented).toEqual(["budget"]);
  });

  test("strangers find nothing, and what is closed stays as it is", async () => {
    const ref = await aDraft();
    for (const actor of [stranger, claimant, villager, brokerElsewhere]) {
      const edit = editInterest(services, { actor, ref, version: 1, content: content() });
      await expect(edit).rejects.toEqual(refused("not_found"));
      await expect(readMyInterest(services, { actor, ref, language: "id", all: true })).rejects.toEqual(
        refused("not_found"),
      );
    }
    await setState(ref, "closed");
    const edit = editInterest(services, { actor: officer, ref, version: 1, content: content() });
    await expect(edit).rejects.toEqual(refused("wrong_state"));
  });

  test("a list shows one's own only; DPMD sees all, or one partner's", async () => {
    const mine = await aDraft({ title: "Punya MHU" });
    const theirs = await aDraft({ title: "Punya lain" }, stranger, other.ref);
    const refs = async (actor: Actor, partner: string | null = null) =>
      (await findMyInterests(services, { actor, partner })).map(({ ref }) => ref);
    expect(await refs(officer)).toContain(mine);
    expect(await refs(officer)).not.toContain(theirs);
    expect(await refs(claimant)).not.toContain(mine);
    expect(await refs(broker)).toEqual(expect.arrayContaining([mine, theirs]));
    expect(await refs(broker, other.ref)).toContain(theirs);
    expect(await refs(broker, other.ref)).not.toContain(mine);
    await expect(findMyInterests(services, { actor: villager, partner: null })).rejects.toEqual(refused("forbidden"));
  });
});

describe("counting while typing", () => {
  test("says what fits now and which district would add most, and saves nothing", async () => {
    const before = await db.$count(interests);
    const draft = content({ districts: ["64.02.02"] });
    expect(await countDraftMatches(services, { actor: officer, partner: null, content: draft })).toEqual({
      fits: 1,
      byDistrict: [{ rule: "outside_area", value: "64.02.03", added: 1, district: "Loa Janan" }],
      byRule: [],
    });
    expect(await db.$count(interests)).toBe(before);
  });

  test("one that opens later is counted as on its first day", async () => {
    const draft = content({ opens: "2027-01-01", closes: "2027-12-31" });
    expect(await countDraftMatches(services, { actor: officer, partner: null, content: draft })).toMatchObject({
      fits: 2,
    });
  });

  test("a village has no interest to count for", async () => {
    const asked = { actor: villager, partner: mhu.ref, content: content() };
    await expect(countDraftMatches(services, asked)).rejects.toEqual(refused("partner_not_found"));
  });
});

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

describe("the shortlist", () => {
  const shown = { position: 1, listVersion: "2026-11-24/m4f1d08a2c5e7/default/1" };
  const recorded = async (interest: string) =>
    db
      .select({
        type: outcomes.type,
        side: outcomes.side,
        position: outcomes.position,
        listVersion: outcomes.listVersion,
        reason: outcomes.reason,
      })
      .from(outcomes)
      .innerJoin(interests, and(eq(interests.id, outcomes.interestId), eq(interests.ref, interest)))
      .orderBy(outcomes.id);

  test("keeps saves, notes and dismissals, and records each decision once, without the person", async () => {
    const interest = await aDraft();
    const pair = { actor: officer, interest, potential: near.ref, shown };
    await chooseMatch(services, { ...pair, step: "save" });
    await chooseMatch(services, { ...pair, step: "save" });
    await chooseMatch(services, { ...pair, step: "note", note: "Kunjungi Maret." });
    const read = () => readShortlist(services, { actor: colleague, ref: interest, language: "id" });
    expect((await read()).saved).toMatchObject([
      { potential: "NEAR", note: "Kunjungi Maret.", current: { blockers: [] } },
    ]);
    await chooseMatch(services, { ...pair, step: "dismiss", reason: "too_far" });
    expect(await read()).toMatchObject({ saved: [], dismissed: [{ reason: "too_far", note: "Kunjungi Maret." }] });
    await chooseMatch(services, { ...pair, step: "undo" });
    expect(await read()).toMatchObject({ saved: [], dismissed: [] });
    expect(await recorded(interest)).toEqual([
      { type: "saved", side: "partner", ...shown, reason: null },
      { type: "dismissed", side: "partner", ...shown, reason: "too_far" },
    ]);
  });

  test("what was dismissed is not suggested again; places stay those of the whole list", async () => {
    const ref = await aDraft();
    const list = async () =>
      (await readMyInterest(services, { actor: officer, ref, language: "id", all: true })).matches;
    const [first] = await list();
    if (!first) throw new Error("nothing fits");
    const pair = { actor: officer, interest: ref, potential: first.potential.ref, shown: null };
    await chooseMatch(services, { ...pair, step: "dismiss", reason: "other" });
    const [next] = await list();
    expect(next).toMatchObject({ position: 2 });
    expect(next?.potential.ref).not.toBe(first.potential.ref);
  });

  test("records nothing for who does not want it, nor where the installation is set so", async () => {
    await db.update(users).set({ recordsViews: false }).where(eq(users.id, colleague.userId));
    const interest = await aDraft();
    await chooseMatch(services, { actor: colleague, interest, potential: near.ref, shown, step: "save" });
    expect(await recorded(interest)).toEqual([]);
    await db.execute("insert into settings (name, value, updated_at) values ('record_outcomes', 'false', now())");
    await chooseMatch(services, { actor: officer, interest, potential: far.ref, shown, step: "save" });
    expect(await recorded(interest)).toEqual([]);
    await db.execute("delete from settings where name = 'record_outcomes'");
    expect(await db.$count(shortlistEntries)).toBeGreaterThanOrEqual(2);
  });

  test("is no stranger's, and takes only what is public", async () => {
    const interest = await aDraft();
    const choosing = (actor: Actor, potential: string) =>
      chooseMatch(services, { actor, interest, potential, shown: null, step: "save" });
    for (const actor of [stranger, villager, claimant]) {
      await expect(choosing(actor, near.ref)).rejects.toEqual(refused("not_found"));
      await expect(readShortlist(services, { actor, ref: interest, language: "id" })).rejects.toEqual(
        refused("not_found"),
      );
    }
    await expect(choosing(officer, "HIDDEN")).rejects.toEqual(refused("potential_not_found"));
    await expect(choosing(officer, "nothing")).rejects.toEqual(refused("potential_not_found"));
  });

  test("kept by DPMD for the partner is attributed", async () => {
    const interest = await aDraft();
    await chooseMatch(services, { actor: broker, interest, potential: near.ref, shown: null, step: "save" });
    expect((await logged(interest)).at(-1)).toMatchObject({ action: "save_match", actorUserId: broker.userId });
    expect(await recorded(interest)).toMatchObject([{ side: "broker" }]);
  });

  test("compares what is public, both sides' fit included", async () => {
    const ref = await aDraft({ districts: ["64.02.02"] });
    const asked = { actor: officer, ref, potentials: ["NEAR", "FAR", "HIDDEN", "NEAR"], language: "id" as const };
    const { compared, missing } = await compareMatches(services, asked);
    expect(missing).toBe(1);
    expect(compared.map(({ potential, match }) => [potential.ref, match !== null])).toEqual([
      ["NEAR", true],
      ["FAR", false],
    ]);
    expect(compared[1]?.blockers).toHaveLength(1);
    await expect(compareMatches(services, { ...asked, actor: stranger })).rejects.toEqual(refused("not_found"));
  });
});

describe("a look", () => {
  const listVersion = "2026-11-24/m4f1d08a2c5e7/default/1";

  test("from one's own list is recorded once a day and pair, at the day's beginning", async () => {
    const interest = await aDraft();
    const view = { actor: officer, potential: near.ref, interest, shown: { position: 3, listVersion } };
    await Promise.all([recordView(services, view), recordView(services, view)]);
    const rows = await db
      .select({ outcome: outcomes })
      .from(outcomes)
      .innerJoin(interests, and(eq(interests.id, outcomes.interestId), eq(interests.ref, interest)));
    expect(rows.map(({ outcome }) => outcome)).toMatchObject([
      { type: "viewed", side: "partner", position: 3, listVersion, at: new Date("2026-11-23T16:00:00Z") },
    ]);
  });

  test("at what is not the viewer's, or not public, is not recorded", async () => {
    const interest = await aDraft();
    const shown = { position: 1, listVersion };
    const before = await db.$count(outcomes);
    await recordView(services, { actor: stranger, potential: near.ref, interest, shown });
    await recordView(services, { actor: villager, potential: near.ref, interest, shown });
    await recordView(services, { actor: broker, potential: near.ref, interest, shown });
    await recordView(services, { actor: officer, potential: "HIDDEN", interest, shown });
    expect(await db.$count(outcomes)).toBe(before);
    await setState(interest, "published");
    await recordView(services, { actor: villager, potential: near.ref, interest, shown });
    await recordView(services, { actor: villager, potential: far.ref, interest, shown });
    expect(await db.$count(outcomes)).toBe(before + 1);
  });

  test.each([
    ["0", listVersion],
    ["1.5", listVersion],
    ["satu", listVersion],
    ["1", "<script>"],
    ["1", "2026-11-24/m1/default/1"],
    ["1", ""],
    [null, null],
  ])("from place %j of list %j makes no sense", (position, version) => {
    expect(shownPlace({ position, listVersion: version })).toBeNull();
  });
});

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
