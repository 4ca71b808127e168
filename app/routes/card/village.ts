import type { LoaderFunctionArgs } from "@remix-run/node";

import { readVillageCard } from "~/server/cards/read-village-card.server";

import { orFollowVillage } from "../../http/follow-village";
import { href } from "../../http/href";
import { refParam } from "../../http/ref-param";
import { cardResponse } from "./card-response";

/** What is shown where a village's address is shared. */
export function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { services } = asked.context;
  return cardResponse(asked, async ({ parts: { place } }) => {
    const key = refParam(params["key"]);
    const read = () => readVillageCard(services, { key });
    const { name, status, district } = await orFollowVillage(services, { key, hrefOf: href.card.village }, read);
    return { kind: "", title: place.village(status, name), lines: [place.district(district)] };
  });
}
