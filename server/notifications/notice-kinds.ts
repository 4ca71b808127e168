/** Everything a person can be told, and what each sentence names. */
export const NOTICE_FIELDS = {
  potential_submitted: ["title", "village"],
  potential_returned: ["title", "reason"],
  potential_published: ["title"],
  interest_submitted: ["title", "partner"],
  interest_returned: ["title", "reason"],
  interest_published: ["title"],
  claim_made: ["name", "organisation"],
  claim_accepted: ["organisation"],
  claim_refused: ["organisation", "reason"],
  claim_rival: ["organisation"],
  claim_beside: ["name", "organisation"],
  claim_given: ["organisation"],
  entered_on_behalf: ["title", "by"],
  village_recoded: ["village", "code"],
  village_merged: ["village", "into", "code"],
  documents_submitted: ["partner"],
  documents_verified: ["partner"],
  documents_refused: ["partner", "reason"],
  report_made: ["title"],
  report_answered: ["title"],
  new_interests: ["interests", "potentials"],
  new_potentials: ["potentials", "interests"],
  searches_found: ["count", "searches"],
  member_invited: ["name"],
  member_joined: ["name"],
  member_left: ["name"],
  handed_over: ["from", "to"],
  role_changed: ["name"],
  account_reopened: ["name"],
  organisation_empty: ["organisation"],
  account_expiring: ["date"],
} as const;

/** A sort of notification. */
export type NoticeKind = keyof typeof NOTICE_FIELDS;

/** What the sentence of a kind names. */
export type NoticeDetails<Kind extends NoticeKind> = Record<(typeof NOTICE_FIELDS)[Kind][number], string>;
