import type { Db } from "~/db/client";
import { findInvitations, type OpenInvitation } from "~/db/queries/invitations/invitations";
import { findMembers, type MemberRecord } from "~/db/queries/members/find-members";
import { findOrganisation, type FoundOrganisation } from "~/db/queries/organisations/find-organisation";
import {
  type DocumentRecord,
  findPartnerDocuments,
  findPartnerNumbers,
} from "~/db/queries/organisations/partner-documents";
import {
  ORGANISATION_FILTERS,
  type OrganisationFilter,
  type OrganisationListing,
  searchOrganisations,
} from "~/db/queries/organisations/search-organisations";
import type { Actor, Organisation } from "~/matching/domain/actor";
import { rolesToInvite } from "~/matching/domain/membership";
import { isAdminOf, isBrokerOf, isOfDpmd } from "~/matching/domain/policy";
import type { Role } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { isDeliverable } from "../messages/deliverable";
import type { Services } from "../services.server";

export { ORGANISATION_FILTERS, type OrganisationFilter, type OrganisationListing };

const PAGE_SIZE = 25;

/** What DPMD looks for; `page` counts from 1. */
export type FindOrganisations = {
  actor: Actor;
  kind: Organisation["kind"];
  text: string;
  only: OrganisationFilter | null;
  page: number;
};

/**
 * A page of the regency's villages, partners or districts; `only` narrows it.
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

/** A person with an open account, and where they can be reached: addresses that they have proven. */
export type OrganisationPerson = Pick<MemberRecord, "id" | "name" | "role" | "standing" | "username"> & {
  email: string | null;
  phone: string | null;
};

/** An organisation, its people and papers, and what DPMD can do about it. */
export type OrganisationReading = {
  organisation: FoundOrganisation;
  people: OrganisationPerson[];
  invitations: OpenInvitation[];
  /** A partner's papers and the numbers to compare them with, for whoever judges them. */
  papers: { nib: string | null; npwp: string | null; documents: DocumentRecord[] } | null;
  /** Roles the actor may invite somebody to. */
  roles: Role[];
  /** Whether the actor sees the pages of accounts. */
  seesUsers: boolean;
  /** Whether the actor may change what village this is. */
  changesVillages: boolean;
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
  const { organisationId: id, subject } = organisation;
  const isBroker = isBrokerOf(actor, regencyCode);
  return {
    organisation,
    people: id === null ? [] : await peopleOf(db, id),
    invitations: id === null ? [] : await findInvitations(db, { organisationId: id, at: clock.now() }),
    papers: isBroker && "partnerId" in subject ? await papersOf(db, subject.partnerId) : null,
    roles: rolesToInvite(actor, { ...organisation, id }, regencyCode),
    seesUsers: isAdminOf(actor, regencyCode),
    changesVillages: kind === "village" && isBroker,
  };
}

async function papersOf(db: Db, partnerId: number) {
  const numbers = await findPartnerNumbers(db, partnerId);
  return { ...numbers, documents: await findPartnerDocuments(db, { partnerIds: [partnerId], onlySentBy: null }) };
}

async function peopleOf(db: Db, organisationId: number): Promise<OrganisationPerson[]> {
  const members = await findMembers(db, { organisationId, standings: ["confirmed", "claimed"] });
  return members.map(({ id, name, role, standing, username, ...stated }) => ({
    id,
    name,
    role,
    standing,
    username,
    email: stated.emailVerified && isDeliverable(stated.email) ? stated.email : null,
    phone: stated.phoneVerified ? stated.phoneNumber : null,
  }));
}
