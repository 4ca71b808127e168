import type { Text } from "../../id";

/** Words of the page about the site. */
export const about: Text["pages"]["about"] = {
  title: "About this site",
  description: "What this site is, how the matching works, where its data comes from and how privacy is kept.",
  lead: "Villages often do not know which company or institution could help, and partners often do not know which village needs them. This site brings the two together and says why.",
  steps: {
    title: "How does it work?",
    village: "A village publishes a potential: what it has and what it needs.",
    partner: "A partner publishes an interest: what it offers, where and for whom.",
    match: "The engine compares every potential with every interest, for both sides.",
    introduce: "DPMD introduces those that fit, and both sides decide for themselves.",
  },
  rules: {
    title: "Conditions that are not up for discussion",
    lead: "Every pair is checked before it is scored. If a single one of these is not met, the two are not shown as a match:",
    list: [
      "the interest is open and has places left;",
      "the potential's kind and sector are among those sought;",
      "the village lies in the area of the interest;",
      "the potential has reached the stage asked for;",
      "zakat goes only to potentials that serve poor households (Law 23/2011, article 25), and productive zakat only where the village's basic needs are met (article 27);",
      "purchases only from businesses that already produce;",
      "the two have no agreement still in force.",
    ],
  },
  criteria: {
    title: "What is scored?",
    lead: "Eleven criteria, each seen from the partner's side and from the village's. What is unknown neither adds nor takes away, it only lowers the confidence.",
    list: {
      subject: "Are both about the same thing? A cocoa garden fits a chocolate programme, not a chilli programme.",
      support: "How many of the village's needs does the partner offer? The first need weighs most.",
      budget: "Do the funds needed lie within the partner's range?",
      place: "How near is the village to where the partner works?",
      people: "Are the people who benefit the same?",
      stage: "Does the stage of the business suit the help on offer?",
      goals: "Are the development goals the same?",
      readiness_to_sign: "Are the village's papers and institution ready for this source of funds?",
      track_record: "How did earlier cooperation go?",
      volume: "For purchases: is the village's output enough for the buyer?",
      affinity:
        "Do villages and partners with similar experience usually suit? Counts only once there is enough of it.",
    },
  },
  score: {
    title: "What does a score mean?",
    lead: "A score from 0 to 100 joins the fit for both sides. If either side does not fit, it is low. It suggests an introduction; it decides nothing.",
    bands: {
      very_suitable: "80 and above",
      suitable: "65 to 79",
      worth_introducing: "50 to 64",
      less_suitable: "below 50",
    },
  },
  data: {
    title: "Where does the data come from?",
    potentials:
      "Village potentials are written from news, village sites and government sites that are open to all. Each page names its sources.",
    demonstration:
      "This is a demonstration. Budgets, quotas, dates and some conditions of partners' interests are made up for it. They are no promise by any partner.",
    regions: "Region data from idn-area-data © its contributors, Open Database License 1.0.",
    regionPage: "Page of the data",
    licence: "Text of the licence",
    locations: "A village is placed at the centre of its district where its own place is not known.",
  },
  privacy: {
    title: "Privacy",
    text: "This site has no trackers and does not keep what you search for. One cookie keeps your choice of language. Nobody's contact is shown.",
  },
};
