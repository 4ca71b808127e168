import type { Text } from "../../id";

/** Words of the page of figures. */
export const figures: Text["pages"]["figures"] = {
  title: "Figures",
  description: "Village potentials and partner interests in figures: by sector and district.",
  asOf: (day: string) => `Published and open on ${day}.`,
  untapped: {
    title: "Which potentials have no partner that fits yet?",
    answer: (untapped: number, all: number) =>
      untapped === 0
        ? "Every potential has at least one interest worth an introduction."
        : `${untapped} of ${all} potentials have no interest worth an introduction yet. A new partner matters most here.`,
    all: (count: number) => `Show all (${count})`,
  },
  anySector: (count: number) => `${count} more interests are open to any sector and are not counted in this chart.`,
};
