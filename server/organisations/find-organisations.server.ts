import { findInvitations, type OpenInvitation } from "~/db/queries/invitations/invitations";
import { findMembers, type MemberRecord } from "~/db/queries/members/find-members";
import { findOrganisation, type FoundOrganisation } from "~/db/queries/organisations/find-organisation";
import { type DocumentRecord, findPartnerDocuments } from "~/db/queries/organisations/partner-documents";
import { type OrganisationListing, searchOrganisations } from "~/db/queries/organisations/search-organisations";
import type { Actor, Organisation } from "~/matching/domain/actor";
import { rolesToInvite } from "~/matching/domain/membership";
import { isAdminOf, isBrokerOf, isOfDpmd } from "~/matching/domain/policy";
import type { Role } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

export type { OrganisationListing } from "~/db/queries/organisations/search-organisations";

const PAGE_SIZE = 50;

/** What DPMD looks for; `accounts` narrows to those with or without a confirmed person, `page` counts from 1. */
export type FindOrganisations = {
  actor: Actor;
  kind: Organisation["kind"];
  text: string;
  accounts: "with" | "without" | null;
  page: number;
};

/**
 * A page of the regency's villages, partners or districts, with or without accounts.
 * @throws AppError `forbidden` for anybody but DPMD
 */
export async function findOrganisations(
  { db, settings }: Pick<Services, "db" | "settings">,
  { actor, ...search }: FindOrganisations,
): Promise<{ organisations: OrganisationListing[]; total: number; pageCount: number }> {
  const { regencyCode } = settings;
  if (!isOfDpmd(actor, regencyCode)) throw new AppError("forbidden");
  const { found, total } = await searchOrganisations(db, { ...search, regencyCode, pageSize: PAGE_SIZE });
  return { organisations: found, total, pageCount: Math.ceil(total / PAGE_SIZE) };
}

/** An organisation, its people and papers, and what DPMD can do about it. */
export type OrganisationReading = {
  organisation: FoundOrganisation;
  people: MemberRecord[];
  invitations: OpenInvitation[];
  documents: DocumentRecord[];
  /** Roles the actor may invite somebody to. */
  roles: Role[];
  /** Whether the actor sees the pages of accounts. */
  seesUsers: boolean;
  /** Whether the actor may change what village this is. */
  changesVillages: boolean;
  /** Whether the actor judges papers. */
  seesPapers: boolean;
};

/**
 * One organisation of the regency, whether or not it has an account. Papers are for brokers.
 * @throws AppError `forbidden` for anybody but DPMD, `not_found`
 */
export async function readOrganisation(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, kind, key }: { actor: Actor; kind: Organisation["kind"]; key: string },
): Promise<OrganisationReading> {
  const { regencyCode } = settings;
  if (!isOfDpmd(actor, regencyCode)) throw new AppError("forbidden");
  const organisation = await findOrganisation(db, { regencyCode, kind, key });
  if (!organisation) throw new AppError("not_found");
  const { organisationId: id, members, subject } = organisation;
  const isBroker = isBrokerOf(actor, regencyCode);
  return {
    organisation,
    people: id === null ? [] : await findMembers(db, { organisationId: id, standings: ["confirmed", "claimed"] }),
    invitations: id === null ? [] : await findInvitations(db, { organisationId: id, at: clock.now() }),
    documents: isBroker && "partnerId" in subject ? await findPartnerDocuments(db, subject.partnerId) : [],
    roles: rolesToInvite(actor, { id, kind, hasMembers: members > 0 }, regencyCode),
    seesUsers: isAdminOf(actor, regencyCode),
    changesVillages: kind === "village" && isBroker,
    seesPapers: kind === "partner" && isBroker,
  };
}
