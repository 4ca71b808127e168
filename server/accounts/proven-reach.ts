import type { MemberRecord } from "~/db/queries/members/find-members";
import type { Channel } from "~/matching/domain/vocabulary";

import { isDeliverable } from "../messages/deliverable";

/** Where somebody can be written to: by mail, else by phone, and only an address they have proven; null without one. */
export function provenReach(person: MemberRecord): { channel: Channel; to: string } | null {
  if (person.emailVerified && isDeliverable(person.email)) return { channel: "email", to: person.email };
  return person.phoneVerified && person.phoneNumber ? { channel: "phone", to: person.phoneNumber } : null;
}
