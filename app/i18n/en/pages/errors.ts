import type { Text } from "../../id";

/** Words of pages that cannot be shown: what happened, that nothing is lost, what to do. */
export const errors: Text["pages"]["errors"] = {
  potential_not_found: {
    title: "This potential is not here",
    text: "The village may have withdrawn it, or the address has a typing error. Other potentials are still there.",
  },
  interest_not_found: {
    title: "This interest is not here",
    text: "The partner may have closed it, or the address has a typing error. Other interests are still there.",
  },
  village_not_found: {
    title: "This village is not here",
    text: "Its code may have a typing error, or it lies outside this regency. Try searching for its name.",
  },
  partner_not_found: {
    title: "This partner is not here",
    text: "The address may have a typing error. Try searching for the partner's name.",
  },
  search_unavailable: {
    title: "Search cannot be used at the moment",
    text: "Nothing is lost. Please try again in a few minutes.",
  },
  database_unavailable: {
    title: "The database is being restarted",
    text: "Nothing that was confirmed is lost. Please try again in a moment; what you have just sent, send once more.",
  },
  files_unavailable: {
    title: "Photos and files cannot be reached at the moment",
    text: "What was saved is still there. Please try again in a few minutes.",
  },
  not_found: {
    title: "This is not here",
    text: "It may have been moved, or it is not your organisation's. Go back to your workspace to look for it.",
  },
  forbidden: {
    title: "This page is not for your account",
    text: "Your account may not open it. If it should, please contact DPMD.",
  },
  wrong_state: {
    title: "This has changed",
    text: "Somebody was faster, so that step cannot be taken any more. Reload the page to see how things stand.",
  },
  partner_unverified: {
    title: "DPMD has not verified this partner yet",
    text: "An interest can only go public once DPMD has verified its partner. Nothing is lost; verify the partner first, then try again.",
  },
  too_many_attempts: {
    title: "Too many attempts",
    text: "Please wait about fifteen minutes and try again. Nothing is lost.",
  },
  pair_blocked: {
    title: "These two cannot be introduced yet",
    text: "A rule keeps them apart. Open the page of their match to see which.",
  },
  already_introduced: {
    title: "These two are being introduced, or have been",
    text: "Open Introductions in your workspace to see how it stands. Nothing has changed.",
  },
  quota_used: {
    title: "Too many requests still wait for an answer",
    text: "Wait until one is answered, or withdraw one, then try again.",
  },
  reason_needed: {
    title: "Please say why first",
    text: "This pair is outside the rules or the top ranks, so DPMD has to write a reason. Go back to the page before.",
  },
  agenda_clashes: {
    title: "This agenda cannot be published yet",
    text: "Something clashes: somebody at two tables at once or not available, or a table that is not there. Mend what is marked first.",
  },
  bad_place: {
    title: "This meeting cannot be put there",
    text: "The slot or table does not exist or is taken, or the two may not meet. Nothing has changed.",
  },
  introduction_expired: {
    title: "The time to answer is over",
    text: "This introduction has ended by itself. DPMD can propose it again if you are still interested.",
  },
  page_not_found: {
    title: "This page does not exist",
    text: "The address may have a typing error or has changed. Try searching for what you need.",
  },
  bad_request: {
    title: "We could not read this request",
    text: "Nothing was changed. Go back to the page before and try again.",
  },
  unexpected: {
    title: "Something went wrong on our side",
    text: "No data was lost. Please reload this page in a moment.",
  },
  requestId: (id: string) => `If it keeps happening, give this number to the operators: ${id}`,
  home: "To the home page",
};
