import { PRODUCT_NAME } from "~/matching/domain/product-name";

import type { NotificationWords } from "./notifications.words";

/** What notifications and digests say in English. */
export const notificationsEn: NotificationWords = {
  notices: {
    potential_submitted: "{village} submitted the potential “{title}”. Check it, then publish or return it.",
    potential_returned: "DPMD returned the potential “{title}” to be mended: {reason}",
    potential_published: "The potential “{title}” is published; partners can see it.",
    interest_submitted: "{partner} submitted the interest “{title}”. Check it, then publish or return it.",
    interest_returned: "DPMD returned the interest “{title}” to be mended: {reason}",
    interest_published: "The interest “{title}” is published; villages can see it.",
    claim_made: "{name} signed up to speak for {organisation}. Accept or refuse the claim.",
    claim_accepted: "DPMD confirmed that you speak for {organisation}.",
    claim_refused: "DPMD could not confirm that you speak for {organisation}: {reason}",
    claim_rival: "Somebody else also signed up to speak for {organisation}. DPMD will decide and tell you.",
    claim_beside: "{name} signed up to speak for {organisation}. You do not know them? Tell DPMD, which decides.",
    claim_given:
      "DPMD confirmed somebody else to speak for {organisation}. Your own registration is still being checked.",
    entered_on_behalf: "{by} entered or changed “{title}” on your behalf. Check it, and mend it if need be.",
    village_recoded: "The code of {village} is now {code}. All of its records and history remain.",
    village_merged: "{village} was merged into {into} ({code}). All of its records, people and history moved with it.",
    documents_submitted: "{partner} sent documents to be checked.",
    documents_verified: "DPMD checked the documents of {partner} and found them in order.",
    documents_refused: "DPMD could not accept the documents of {partner} yet: {reason}",
    report_made: "Somebody reported “{title}”. Read and answer the report.",
    report_answered: "DPMD answered your report about “{title}”.",
    new_interests: "New among the interests that fit your potential {potentials}: {interests}.",
    new_potentials: "New among the potentials that fit your interest {interests}: {potentials}.",
    searches_found: "New in the searches you saved ({count}): {searches}.",
    member_invited: "{name} was invited to join your organisation.",
    member_joined: "{name} joined your organisation.",
    member_left: "{name} is no longer part of your organisation.",
    handed_over: "{from} handed their duties over to {to}.",
    role_changed:
      "An administrator of DPMD changed the position of {name}. The page of colleagues shows what it is now.",
    account_reopened: "The account of {name} is open again.",
    organisation_empty: "{organisation} has nobody confirmed to speak for it any more. Find out who follows.",
    account_expiring:
      "Your account has not been used for a long time and will be erased on {date}. Sign in before then to keep it.",
  },
  unknown: "Something changed for you.",
  digest: {
    subject: (count) => (count === 1 ? "There is news for you" : `There are ${count} news items for you`),
    greeting: (name) => `Dear ${name},`,
    intro: (count) => (count === 1 ? "One thing is new:" : `${count} things are new:`),
    more: (count) => `and ${count} more`,
    openAll: "See all notifications",
    open: "Open",
    why: `You receive this because you have an account with ${PRODUCT_NAME}.`,
    settings: "Choose how often we write to you",
    stop: "Stop receiving these messages",
    phone: (count) =>
      count === 1 ? `${PRODUCT_NAME}: there is news.` : `${PRODUCT_NAME}: there are ${count} news items.`,
  },
  searches: {
    subject: (count) => `${count} new in your searches`,
    intro: "The searches you saved found what was published lately:",
    found: (name, count) => `${name}: ${count} new`,
    openSearch: (name) => `See everything in “${name}”`,
    openAll: "See your searches",
    why: `You receive this because you saved searches with ${PRODUCT_NAME}.`,
    settings: "Change or remove your searches",
    stop: "Stop receiving any news by mail and phone",
    phone: (count) => `${PRODUCT_NAME}: ${count} new in your searches.`,
  },
};
