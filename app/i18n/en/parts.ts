import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { parts as original } from "../id/parts";

const villageNames: Record<VillageStatus, (name: string) => string> = {
  definitive: (name) => `${name} village`,
  preparatory: (name) => `${name} preparatory village`,
  urban_ward: (name) => `${name} urban ward`,
};

/** Words of the building blocks that every page shares. */
export const parts: typeof original = {
  place: {
    village: (status: VillageStatus, name: string) => villageNames[status](name),
    district: (name: string) => `${name} district`,
  },
  site: {
    skip: "Skip to content",
    home: "to the home page",
    navigation: "Main menu",
    footerNavigation: "Footer menu",
  },
  language: { button: "Indonesia", description: "Show this page in Indonesian" },
  field: {
    optional: "may be left empty",
    errorPrefix: "To correct:",
    rupiah: "Rp",
    file: { most: (size: string) => `At most ${size}`, kept: "The file stored so far" },
    photo: {
      current: "The photo stored so far",
      hint: "From your camera or gallery. Partners pick bright photos first.",
    },
  },
  button: { busy: "Working…" },
  errorSummary: {
    title: (count: number) => (count === 1 ? "1 answer needs correcting" : `${count} answers need correcting`),
    kept: "Your other answers are kept on this page.",
  },
  found: {
    distance: (km: string) => `About ${km} km away`,
    keptAway: "Rules keep this apart from what you have.",
  },
  search: { button: "Search", recent: "Last searches on this device", forget: "Clear history" },
  filter: {
    title: "Filters",
    show: "Show filters",
    apply: "Apply filters",
    clear: "Clear all filters",
    remove: (label: string) => `Remove filter ${label}`,
    active: "Filters in use",
    chosen: (count: number) => `${count} chosen`,
  },
  pager: {
    label: "Result pages",
    previous: "Previous",
    next: "Next",
    page: (page: number) => `Page ${page}`,
    position: (page: number, count: number) => `Page ${page} of ${count}`,
  },
  breadcrumb: "You are here",
  step: { done: "done", current: "in progress", todo: "to do" },
  dialog: { close: "Close" },
  loading: "Loading",
  printed: (day: string) => `Printed ${day}`,
  demo: {
    tag: "Demonstration data",
    sentence: "This figure was made up for the demonstration and is nobody's promise.",
  },
  potential: {
    volume: "Output",
    funding: "Needs funding",
    needs: "Looks for",
    unknown: "Not stated yet",
  },
  interest: {
    offers: "Offers",
    budget: "Per village",
    capacity: "Can take on",
    capacityText: (count: number) => (count === 1 ? "1 village" : `${count} villages`),
    until: "Open until",
    seeks: "Sectors",
    anySector: "Any sector",
  },
  village: {
    index: "Village index",
    potentials: (count: number) => (count === 1 ? "1 potential" : `${count} potentials`),
  },
  partner: { interests: (count: number) => (count === 1 ? "1 open interest" : `${count} open interests`) },
  score: {
    outOf: (score: string) => `Match score ${score} out of 100`,
    confidence: { high: "High confidence", fair: "Fair confidence", low: "Low confidence" },
    known: (share: string) => `${share} of what we judge by is filled in`,
    why: "Why it fits",
    noReasons: "No strong reason yet.",
    weakest: "Weakest point",
    side: { partner: "for the partner", village: "for the village" },
  },
  blocker: {
    blocked: "Cannot be introduced yet",
    ifLifted: (score: string) => `Once this is solved, the score becomes ${score}.`,
  },
  advice: {
    title: "How to raise the score",
    gain: (points: string) => `+${points} points`,
  },
};
