import type { savedSearches as Words } from "../../id/pages/saved-searches";

/** Words of saved searches. */
export const savedSearches: typeof Words = {
  title: "Saved searches",
  description: "What is new in the searches you saved.",
  channels: {
    email: "News is sent by mail at 07:00, only when something is new.",
    phone: "News is sent to your phone at 07:00, only when something is new.",
    here: "News is shown among your notifications only, because you receive none by mail or phone.",
  },
  toSettings: "Choose how you are told",
  count: (count, most) => `${count} of ${most} searches`,
  fresh: (count) => `${count} new`,
  nothingNew: (day) => `Nothing new since ${day}`,
  someNew: (day) => `New since ${day}`,
  undated: "Villages and partners have no date of publication, so there is no news of them.",
  told: { daily: "told every day", weekly: "told every Monday", never: "not told" },
  change: "Change or remove",
  name: "Name",
  frequency: "Tell me",
  frequencies: {
    daily: { label: "Every day", hint: "When something is new, at 07:00." },
    weekly: { label: "Every week", hint: "When something is new, on Monday at 07:00." },
    never: { label: "Never", hint: "You open it by yourself." },
  },
  submit: "Save",
  remove: "Remove this search",
  done: {
    changed: "The change is saved.",
    removed: "The search is removed.",
    exists: "You have saved that search before.",
  },
  full: {
    title: (most) => `There are ${most} searches already, no more can be added`,
    text: "Remove one that you no longer need, then save the new search.",
  },
  empty: {
    title: "No saved searches yet",
    text: "Search and filter on the Discover page, then choose “Save this search”. From then on you are told of new potentials or interests that match.",
    action: "To Discover",
  },
  here: {
    save: "Save this search",
    hint: "You are told every day when something is new. You can change this at any time.",
    undatedHint: "To open again later.",
    signIn: "Sign in to save this search",
    saved: (told) => `This search is saved, ${told}.`,
    manage: "Manage",
  },
};
