import type { Blocker } from "../ranking";
import { dayInWords, inList, inSentence, kilometres } from "./format";
import { labelsEn } from "./labels.en";

const list = (labels: readonly string[]) => inList(labels.map(inSentence), "en");

/** English sentences for broken hard rules. */
export function blockerEn(blocker: Blocker): string {
  switch (blocker.code) {
    case "window_not_open":
      return `Opens on ${dayInWords(blocker.opens, "en")}. Prepare the papers now.`;
    case "window_closed":
      return `Closed; its last day was ${dayInWords(blocker.closes, "en")}.`;
    case "kind_not_sought":
      return `The partner looks for ${list(blocker.sought.map((kind) => labelsEn.kind[kind]))}; this is ${inSentence(labelsEn.kind[blocker.kind])}. It could be introduced if the partner added this kind.`;
    case "sector_not_sought":
      return `The partner looks for ${list(blocker.sought.map((sector) => labelsEn.sector[sector]))}; this is ${inSentence(labelsEn.sector[blocker.sector])}. It could be introduced if the partner added this sector.`;
    case "sector_excluded":
      return `The partner does not accept the sector ${inSentence(labelsEn.sector[blocker.sector])}.`;
    case "outside_area":
      return outsideArea(blocker);
    case "readiness_too_low":
      return `Its stage is "${inSentence(labelsEn.readiness[blocker.readiness])}", the partner asks for at least "${inSentence(labelsEn.readiness[blocker.required])}". Apply again once it gets there.`;
    case "zakat_no_mustahik":
      return "Zakat is only for those entitled to it (Law 23/2011 art. 25), and poor households are not named as beneficiaries. Name them if there are any.";
    case "zakat_basic_needs_first":
      return "Productive zakat is allowed only once residents' basic needs are met (Law 23/2011 art. 27). Update the village profile if they are.";
    case "nothing_to_buy_yet":
      return `There is nothing to buy yet: its stage is "${inSentence(labelsEn.readiness[blocker.readiness])}". Apply again once it produces.`;
    case "capacity_used":
      return `The partner can take on ${blocker.capacity} ${blocker.capacity === 1 ? "village" : "villages"}, and ${blocker.taken} ${blocker.taken === 1 ? "place is" : "places are"} taken.`;
    default:
      return blocker.until === null
        ? "These two already have an open-ended agreement."
        : `These two already have an agreement until ${dayInWords(blocker.until, "en")}.`;
  }
}

function outsideArea({ distanceKm, radiusKm }: Extract<Blocker, { code: "outside_area" }>): string {
  const lift = "It could be introduced if the partner widened its area.";
  if (distanceKm === null || radiusKm === null) {
    return `Outside the districts and villages that the partner serves. ${lift}`;
  }
  const facts = `${kilometres(distanceKm, "en")}, limit ${kilometres(radiusKm, "en")}`;
  return `Outside the area that the partner serves (${facts}). ${lift}`;
}
