import type { OwnInterest } from "~/db/queries/interests/own-interest";
import { findDistricts } from "~/db/queries/interests/find-districts";
import type { Actor } from "~/matching/domain/actor";
import { canDraftForPartner } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { getOwnPartner } from "../partners/read-my-partner.server";
import type { Services } from "../services.server";
import { getOwnInterest } from "./get-own-interest";

/** What the form of an interest needs beside what was typed. */
export type InterestFormReading = {
  /** The stored interest; null for a new one. */
  own: OwnInterest | null;
  partner: { ref: string; name: string; hasSite: boolean };
  /** Of the regency, by code. */
  districts: { code: string; name: string }[];
};

/** The form of an interest by its ref, or of a new one: for the actor's own partner, or for the one DPMD names. */
export type ReadInterestForm = { actor: Actor } & ({ ref: string } | { partner: string | null });

/**
 * What a form needs, in two statements.
 * @throws AppError `not_found`, `partner_not_found`, `forbidden`; `wrong_state` when the interest is closed
 */
export async function readInterestForm(services: Services, asked: ReadInterestForm): Promise<InterestFormReading> {
  const { db, settings } = services;
  const districts = await findDistricts(db, settings.regencyCode);
  if ("ref" in asked) {
    const own = await getOwnInterest(services, asked);
    if (own.state === "closed") throw new AppError("wrong_state");
    const { ref, name, site } = own.partner;
    return { own, partner: { ref, name, hasSite: site !== null }, districts };
  }
  const found = await getOwnPartner(services, asked);
  if (!canDraftForPartner(asked.actor, found.id, settings.regencyCode)) throw new AppError("forbidden");
  const { ref, name, site } = found.partner;
  return { own: null, partner: { ref, name, hasSite: site !== null }, districts };
}
