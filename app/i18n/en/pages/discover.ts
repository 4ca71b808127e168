import type { Text } from "../../id";

/** Words of the discover page. */
export const discover: Text["pages"]["discover"] = {
  title: {
    potentials: "Village potentials",
    interests: "Partner interests",
    villages: "Villages",
    partners: "Partners",
  },
  found: {
    potentials: (count: number) => `${count} village ${count === 1 ? "potential" : "potentials"}`,
    interests: (count: number) => `${count} partner ${count === 1 ? "interest" : "interests"}`,
    villages: (count: number) => `${count} ${count === 1 ? "village" : "villages"}`,
    partners: (count: number) => `${count} ${count === 1 ? "partner" : "partners"}`,
  },
  foundFor: (found: string, words: string) => `${found} for “${words}”`,
  heading: "Discover",
  description: "Search and filter village potentials, partner interests, villages and partners.",
  search: "Search potentials, interests, villages or partners",
  searchHint: "Texts are in Indonesian. Small typing errors do not matter.",
  tabs: "What to look for",
  facets: {
    kind: "Kind",
    sector: "Sector",
    district: "District",
    support: { potentials: "What the village needs", interests: "What the partner offers" },
    readiness: "Stage",
    fund_source: "Source of funds",
    village_status: "Status",
    partner_type: "Kind of partner",
  },
  sort: { label: "Sort by", relevance: "Best match", newest: "Newest" },
  words: (words: string) => `Words: ${words}`,
  partial: (matched: number, words: number) =>
    `Nothing contains all words. These contain ${matched} of ${words} words.`,
  ignored: (values: string) => `We ignored filters that we do not know: ${values}.`,
  lastPage: (page: number) => `The page asked for does not exist. This is the last one, page ${page}.`,
  results: "Results",
  empty: {
    title: "Nothing fits this search yet",
    words: "Try a more general word or check the spelling.",
    filters: "Try removing one filter, for example:",
    both: "Try a more general word, or remove one filter:",
    elsewhere: "These words are found elsewhere:",
    none: "Nothing has been published yet. Please come back later.",
    reset: "Start again",
  },
};
