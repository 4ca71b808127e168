import type { Text } from "../../id";

/** Words of the home page. */
export const home: Text["pages"]["home"] = {
  title: "Villages and partners, arm in arm",
  description: "Find what villages offer and the partners ready to support them.",
  lead: "Villages say what they have, partners say what they can give, and every match comes with its reasons.",
  search: "What are you looking for?",
  searchHint: "For example: kakao, ikan asap, pelatihan (texts are in Indonesian)",
  entries: { potentials: "See village potentials", interests: "See partner interests" },
  join: { question: "Want to take part?", village: "Sign up a village", partner: "Sign up a partner" },
  figures: {
    title: "What is here already",
    potentials: "village potentials",
    villages: "villages on offer",
    interests: "open partner interests",
    partners: "partners ready to support",
  },
  newestPotentials: "Newest potentials",
  newestInterests: "Newest partner interests",
  allPotentials: "All potentials",
  allInterests: "All interests",
  noPotentials: { title: "Village potentials will be shown here", text: "No potential has been published yet." },
  noInterests: { title: "Partner interests will be shown here", text: "No interest is open yet." },
};
