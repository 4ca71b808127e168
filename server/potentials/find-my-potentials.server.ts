import { findOwnPotentials, type OwnPotential } from "~/db/queries/potentials/own-potential";
import { findOwnVillage } from "~/db/queries/villages/own-village";
import type { Actor } from "~/matching/domain/actor";
import type { Potential } from "~/matching/domain/market";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { Language, PotentialState, VillageStatus } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { dayIn } from "../local-time";
import type { Services } from "../services.server";
import { villageScopeOf } from "../villages/village-scope";
import { completenessOfOwn, countWorthy, rankOwn } from "./rank-own";

/** Who looks at the potentials of the village with this key. */
export type FindMyPotentials = { actor: Actor; village: string; language: Language };

/** A potential in the list of those who work on it; days are `2026-11-24`. */
export type MyPotentialListing = Pick<Potential, "ref" | "title" | "kind"> & {
  state: PotentialState;
  returnReason: ReturnReason | null;
  submittedOn: string | null;
  updatedOn: string;
  /** The head has approved what is submitted. */
  isApproved: boolean;
  /** 0..100. */
  percent: number;
  /** Interests worth an introduction, as if it were published; 0 in the archive. */
  worthyCount: number;
};

/** A village with what it works on, last changed first. */
export type MyPotentials = {
  village: { key: string; name: string; status: VillageStatus };
  district: string;
  potentials: MyPotentialListing[];
};

/** More than any village has; the oldest beyond it are found by their address. */
const MOST = 200;

/**
 * The potentials of a village in every state, for those who work on them.
 * @throws AppError `village_not_found`
 */
export async function findMyPotentials(services: Services, asked: FindMyPotentials): Promise<MyPotentials> {
  const { db } = services;
  const scope = villageScopeOf(asked.actor);
  const found = scope && (await findOwnVillage(db, { scope, key: asked.village }));
  if (!found) throw new AppError("village_not_found");
  const { key, name, status } = found.village;
  const potentials = await findOwnPotentials(db, { scope, village: key, limit: MOST });
  return {
    village: { key, name, status },
    district: found.district.name,
    potentials: potentials.map((own) => listingOf(services, own, asked.language)),
  };
}

/** One potential as the list shows it. */
export function listingOf(services: Services, own: OwnPotential, language: Language): MyPotentialListing {
  const { timeZone } = services.settings;
  const { ref, title, kind } = own.potential;
  return {
    ref,
    title,
    kind,
    state: own.state,
    returnReason: own.state === "draft" ? own.returnReason : null,
    submittedOn: own.submittedAt && dayIn(timeZone, own.submittedAt),
    updatedOn: dayIn(timeZone, own.updatedAt),
    isApproved: own.headApprovedAt !== null,
    percent: completenessOfOwn(services, own).percent,
    worthyCount: own.state === "archived" ? 0 : countWorthy(rankOwn(services, own, language)),
  };
}
