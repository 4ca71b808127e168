import { findOwnPotentials, type OwnPotential } from "~/db/queries/potentials/own-potential";
import { findOwnVillage, type OwnVillage } from "~/db/queries/villages/own-village";
import type { Actor } from "~/matching/domain/actor";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { Language, VillageStatus } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { listingOf, type MyPotentialListing } from "../potentials/find-my-potentials.server";
import type { Services } from "../services.server";
import { villageScopeOf } from "./village-scope";

/** One thing to do, or to know, today; days are `2026-11-24`. */
export type WorkStep =
  | { kind: "returned"; ref: string; title: string; village: string; reason: ReturnReason }
  | { kind: "approve" | "draft"; ref: string; title: string; village: string; percent: number }
  | { kind: "submitted"; ref: string; title: string; village: string; on: string }
  | { kind: "matches"; ref: string; title: string; village: string; worthyCount: number }
  /** Gaps of the profile, and a village without any potential. */
  | { kind: "location" | "description" | "population" | "first_potential" };

/** What a village, or who helps several, should do today, most pressing first. */
export type VillageWork = {
  /** Null for an officer of a kecamatan, who works for several. */
  village: { key: string; name: string; status: VillageStatus } | null;
  steps: WorkStep[];
  published: number;
};

/** Potentials looked at: what was changed last is what one works on. */
const MOST = 100;
const MOST_MATCHES = 3;

/**
 * What the people of a village, or the officer of a kecamatan, should do today.
 * @throws AppError `forbidden` for anybody else
 */
export async function readVillageWork(
  services: Services,
  { actor, language }: { actor: Actor; language: Language },
): Promise<VillageWork> {
  const { db } = services;
  const scope = villageScopeOf(actor);
  if (!scope) throw new AppError("forbidden");
  const own =
    actor.organisation.kind === "village" ? await findOwnVillage(db, { scope, key: actor.organisation.village }) : null;
  const potentials = await findOwnPotentials(db, {
    scope,
    limit: MOST,
    states: own ? ["draft", "submitted", "published", "paused"] : ["draft", "submitted"],
  });
  const works = potentials.map((potential) => ({
    potential,
    listing: listingOf(services, potential, language),
  }));
  const gaps = own && actor.standing === "confirmed" ? gapsOf(own) : [];
  const first: WorkStep[] = own && potentials.length === 0 ? [{ kind: "first_potential" }] : [];
  const place = own && { key: own.village.key, name: own.village.name, status: own.village.status };
  return {
    village: place,
    steps: [...first, ...stepsOf(works, actor), ...gaps],
    published: potentials.filter(({ state }) => state === "published").length,
  };
}

type Work = { potential: OwnPotential; listing: MyPotentialListing };

/** Returned ones, what waits for the head, drafts, what waits for DPMD, and published ones with partners that fit. */
function stepsOf(works: readonly Work[], { role }: Actor): WorkStep[] {
  const named = ({ potential, listing }: Work) => ({
    ref: listing.ref,
    title: listing.title,
    village: potential.village.name,
  });
  const drafts = works.filter(({ listing }) => listing.state === "draft");
  const submitted = works.filter(({ listing }) => listing.state === "submitted");
  const isForHead = ({ listing }: Work) => role === "village_head" && !listing.isApproved;
  const worthy = works
    .filter(({ listing }) => listing.state === "published" && listing.worthyCount > 0)
    .sort((a, b) => b.listing.worthyCount - a.listing.worthyCount);
  return [
    ...drafts.flatMap((work): WorkStep[] => {
      const { returnReason: reason } = work.listing;
      return reason === null ? [] : [{ kind: "returned", ...named(work), reason }];
    }),
    ...submitted
      .filter(isForHead)
      .map((work): WorkStep => ({ kind: "approve", ...named(work), percent: work.listing.percent })),
    ...drafts
      .filter(({ listing }) => listing.returnReason === null)
      .map((work): WorkStep => ({ kind: "draft", ...named(work), percent: work.listing.percent })),
    ...submitted
      .filter((work) => !isForHead(work))
      .map((work): WorkStep => {
        const { submittedOn, updatedOn } = work.listing;
        return { kind: "submitted", ...named(work), on: submittedOn ?? updatedOn };
      }),
    ...worthy
      .slice(0, MOST_MATCHES)
      .map((work): WorkStep => ({ kind: "matches", ...named(work), worthyCount: work.listing.worthyCount })),
  ];
}

function gapsOf({ village, description }: OwnVillage): WorkStep[] {
  return [
    ...(village.location === null ? [{ kind: "location" } as const] : []),
    ...(description === null ? [{ kind: "description" } as const] : []),
    ...(village.population === null ? [{ kind: "population" } as const] : []),
  ];
}
