import type { OwnInterest } from "~/db/queries/interests/own-interest";
import type { PartnerOwned } from "~/matching/domain/policy";

/** A stored interest as the rules of permission see it. */
export const ownedByPartner = ({ partnerId, createdBy }: OwnInterest): PartnerOwned => ({ partnerId, createdBy });
